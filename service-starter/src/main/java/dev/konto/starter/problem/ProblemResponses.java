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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        if (!(member instanceof List<?> list)) {
            return member;
        }
        return list.stream().map(item -> worded(item, locale, messages)).toList();
    }

    private static Object worded(@Nullable Object item, Locale locale, MessageSource messages) {
        return switch (item) {
            case Invalid.Finding(var pointer, var reason) ->
                    Map.of("pointer", pointer, "reason", text(messages, reason, locale, reason));
            case Reason reason -> reason.in(locale, messages);
            case null -> "";
            default -> item;
        };
    }

    private String sentence(String key, Locale locale, Object... arguments) {
        return text(messages, key, locale, key, arguments);
    }

    private static String text(
            MessageSource messages, String key, Locale locale, String otherwise, Object... values) {
        var text =
                messages.getMessage(key, Arrays.copyOf(values, values.length), otherwise, locale);
        return text == null ? otherwise : text;
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
