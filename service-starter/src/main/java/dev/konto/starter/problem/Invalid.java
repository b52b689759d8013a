package dev.konto.starter.problem;

import org.springframework.context.MessageSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Bad input: each error points at the member or parameter that is wrong and says why.
public final class Invalid extends Problem {

    private final transient List<Finding> errors;

    public Invalid(List<Finding> errors) {
        super(Kind.INVALID);
        this.errors = List.copyOf(errors);
    }

    public static Invalid body(String field, String reason) {
        return new Invalid(List.of(new Finding("#/" + field, reason)));
    }

    public static Invalid parameter(String name, String reason) {
        return new Invalid(List.of(new Finding("?" + name, reason)));
    }

    public static Invalid header(String name, String reason) {
        return new Invalid(List.of(new Finding(name, reason)));
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("errors", errors);
    }

    /// One thing that is wrong. The pointer is `#/…` into the body (RFC 6901), `?name` for a query
    /// parameter or a header's name; the reason is a message key or a sentence.
    public record Finding(String pointer, String reason) implements Localized {

        @Override
        public Finding in(Locale locale, MessageSource messages) {
            var sentence = messages.getMessage(reason, null, reason, locale);
            return new Finding(pointer, Objects.requireNonNullElse(sentence, reason));
        }
    }
}
