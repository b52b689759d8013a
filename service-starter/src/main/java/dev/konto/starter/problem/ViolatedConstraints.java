package dev.konto.starter.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

import java.util.Objects;
import java.util.stream.Stream;

/// Turns violated Jakarta Validation constraints into pointed errors, in the validator's words.
final class ViolatedConstraints {

    private ViolatedConstraints() {}

    static Invalid ofBody(Errors errors) {
        return new Invalid(bodyErrors(errors).toList());
    }

    static Invalid ofMethod(HandlerMethodValidationException violated) {
        return new Invalid(
                violated.getParameterValidationResults().stream()
                        .flatMap(ViolatedConstraints::errors)
                        .toList());
    }

    private static Stream<Invalid.Finding> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return bodyErrors(body);
        }
        var pointer = "?" + result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> new Invalid.Finding(pointer, reason(error.getDefaultMessage())));
    }

    private static Stream<Invalid.Finding> bodyErrors(Errors errors) {
        var fields =
                errors.getFieldErrors().stream()
                        .map(
                                error ->
                                        new Invalid.Finding(
                                                pointer(error.getField()),
                                                reason(error.getDefaultMessage())));
        var whole =
                errors.getGlobalErrors().stream()
                        .map(error -> new Invalid.Finding("#", reason(error.getDefaultMessage())));
        return Stream.concat(fields, whole);
    }

    private static String pointer(String field) {
        return "#/" + field.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static String reason(@Nullable String message) {
        return Objects.requireNonNullElse(message, "reason.wrong-type");
    }
}
