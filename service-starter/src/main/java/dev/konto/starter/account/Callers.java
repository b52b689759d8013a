package dev.konto.starter.account;

import dev.konto.starter.mongo.Identifier;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.Optional;
import java.util.UUID;

/// Reads the [Caller] out of an access token and the request that carried it.
class Callers {

    static final String TRANSACTION_HEADER = "Konto-Transaction";

    private final @Nullable Tracer tracer;

    Callers(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /// Who calls an administrative path acts as an administrator, everybody else for themselves.
    Caller of(Jwt token, HttpServletRequest request) {
        var kind = ApiSecurity.isAdministrator(request) ? Actor.Kind.ADMIN : Actor.Kind.SELF;
        return new Caller(
                new Actor(kind, subject(token)),
                client(token, request),
                transaction(request),
                traceparent());
    }

    private static String subject(Jwt token) {
        return Optional.ofNullable(token.getSubject())
                .orElseThrow(() -> new AccessDeniedException("a token that names nobody"));
    }

    private static Client client(Jwt token, HttpServletRequest request) {
        return new Client(
                request.getRemoteAddr(),
                request.getHeader("User-Agent"),
                token.getClaimAsString("sid"),
                token.getClaimAsString("client_id"),
                token.getClaimAsString("device_id"));
    }

    private static String transaction(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(TRANSACTION_HEADER))
                .flatMap(Callers::uuid)
                .orElseGet(Identifier::next);
    }

    private static Optional<String> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text).toString());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private @Nullable String traceparent() {
        return Optional.ofNullable(tracer)
                .map(Tracer::currentSpan)
                .map(span -> traceparent(span.context()))
                .orElse(null);
    }

    private static String traceparent(TraceContext context) {
        var flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
    }
}
