package dev.konto.starter.problem;

import org.springframework.http.converter.HttpMessageNotReadableException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.List;
import java.util.stream.Collectors;

/// Explains why a JSON body cannot be read, pointing at the member (RFC 6901) and never echoing it.
final class UnreadableBody {

    private UnreadableBody() {}

    static Invalid explain(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException e -> invalid(pointer(e), "reason.unknown-field");
            case DatabindException e -> invalid(pointer(e), "reason.wrong-type");
            case null -> invalid("#", "reason.missing");
            default -> invalid("#", "reason.malformed");
        };
    }

    private static Invalid invalid(String pointer, String reason) {
        return new Invalid(List.of(new Invalid.Finding(pointer, reason)));
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(UnreadableBody::step)
                .collect(Collectors.joining("/", "#/", ""));
    }

    private static String step(JacksonException.Reference reference) {
        var name = reference.getPropertyName();
        return name == null
                ? String.valueOf(reference.getIndex())
                : name.replace("~", "~0").replace("/", "~1");
    }
}
