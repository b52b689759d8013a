package dev.konto.starter.problem;

import io.micrometer.tracing.Tracer;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.LocaleResolver;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Words a refusal as RFC 9457 problem details, in the language that the request asks for.
public class ProblemResponses {

    private static final String TYPE = "urn:konto:problem:";

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final @Nullable Tracer tracer;

    ProblemResponses(MessageSource messages, LocaleResolver locales, @Nullable Tracer tracer) {
        this.messages = messages;
        this.locales = locales;
        this.tracer = tracer;
    }

    /// The response to a refusal.
    public ResponseEntity<Object> of(Problem problem, HttpServletRequest request) {
        var locale = locales.resolveLocale(request);
        var detail = detail(Statuses.of(problem.kind()), problem.type(), request);
        detail.setDetail(sentence(problem.sentence(), locale, problem.arguments()));
        problem.members().forEach((name, value) -> detail.setProperty(name, worded(value, locale)));
        var headers = new HttpHeaders();
        problem.headers().forEach(headers::set);
        return respond(detail, headers);
    }

    /// The response to something that no class of ours refused: the framework, a filter, a fault.
    public ResponseEntity<Object> of(
            HttpStatusCode status, String type, HttpHeaders headers, HttpServletRequest request) {
        var detail = detail(status, type, request);
        detail.setDetail(sentence(type, locales.resolveLocale(request)));
        return respond(detail, headers);
    }

    private ProblemDetail detail(HttpStatusCode status, String type, HttpServletRequest request) {
        var detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create(TYPE + type));
        detail.setTitle(sentence("title." + type, locales.resolveLocale(request)));
        detail.setInstance(URI.create(request.getRequestURI()));
        traceId().ifPresent(id -> detail.setProperty("traceId", id));
        return detail;
    }

    private Object worded(Object member, Locale locale) {
        return switch (member) {
            case List<?> list -> list.stream().map(item -> worded(item, locale)).toList();
            case Localized part -> part.in(locale, messages);
            default -> member;
        };
    }

    private String sentence(String key, Locale locale, Object... arguments) {
        return Objects.requireNonNullElse(messages.getMessage(key, arguments, key, locale), key);
    }

    private Optional<String> traceId() {
        return Optional.ofNullable(tracer)
                .map(Tracer::currentSpan)
                .map(span -> span.context().traceId());
    }

    private static ResponseEntity<Object> respond(ProblemDetail detail, HttpHeaders headers) {
        return ResponseEntity.status(detail.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
