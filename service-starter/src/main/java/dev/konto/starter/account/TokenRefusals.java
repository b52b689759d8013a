package dev.konto.starter.account;

import dev.konto.starter.problem.DependencyUnavailable;
import dev.konto.starter.problem.ProblemResponses;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;

/// Answers missing, bad and insufficient access tokens (RFC 6750, section 3) as problem details.
/// A token that cannot be checked because its issuer doesn't answer is our trouble, not the
/// caller's: 503.
class TokenRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemResponses responses;
    private final JsonMapper json;

    TokenRefusals(ProblemResponses responses, JsonMapper json) {
        this.responses = responses;
        this.json = json;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof AuthenticationServiceException) {
            write(responses.of(new DependencyUnavailable(), request), response);
            return;
        }
        var bearer = new HttpHeaders();
        bearer.set(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
        write(refusal(HttpStatus.UNAUTHORIZED, "unauthenticated", bearer, request), response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(refusal(HttpStatus.FORBIDDEN, "forbidden", HttpHeaders.EMPTY, request), response);
    }

    ObjectPostProcessor<BearerTokenAuthenticationFilter> ofUnverifiableTokens() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(TokenRefusals.this::commence);
                return filter;
            }
        };
    }

    private static String challenge(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? "Bearer"
                : "Bearer error=\"invalid_token\"";
    }

    private ResponseEntity<Object> refusal(
            HttpStatus status, String type, HttpHeaders headers, HttpServletRequest request) {
        return responses.of(status, type, headers, request);
    }

    private void write(ResponseEntity<Object> refusal, HttpServletResponse response)
            throws IOException {
        response.setStatus(refusal.getStatusCode().value());
        refusal.getHeaders()
                .forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), refusal.getBody());
    }
}
