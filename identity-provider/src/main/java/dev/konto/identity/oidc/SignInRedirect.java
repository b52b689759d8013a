package dev.konto.identity.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

import java.io.IOException;
import java.net.URLEncoder;

/// Sends a browser to a page of ours, and the authorization request with it: to sign in, because
/// nobody is signed in or the client wants to be sure that it is still the same person; or to be
/// told that the application is not for them.
class SignInRedirect implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String SIGN_IN = "/sign-in";

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        redirect(SIGN_IN, request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        var page = e instanceof NotAdmitted refusal ? SIGN_IN + "/" + refusal.page() : SIGN_IN;
        redirect(page, request, response);
    }

    private static void redirect(
            String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var continuation = Continuation.of(request.getParameterMap()).address();
        response.sendRedirect(page + "?continue=" + URLEncoder.encode(continuation, UTF_8));
    }
}
