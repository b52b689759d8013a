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

/// Sends a browser to the sign-in page, and the authorization request with it: because nobody is
/// signed in, or because the client wants to be sure that it is still the same person.
class SignInRedirect implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        redirect(request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        redirect(request, response);
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var continuation = Continuation.of(request.getParameterMap()).address();
        response.sendRedirect("/sign-in?continue=" + URLEncoder.encode(continuation, UTF_8));
    }
}
