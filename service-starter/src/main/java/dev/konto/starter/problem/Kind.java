package dev.konto.starter.problem;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The kinds of refusal. A kind with a type of its own is always told by that type; the others are
/// told by the name of the [Problem] that was thrown.
public enum Kind {
    INVALID("validation-failed"),
    NOT_FOUND("not-found"),
    FORBIDDEN("forbidden"),
    INSUFFICIENT_AUTHENTICATION("insufficient-user-authentication"),
    CONFLICT(null),
    PRECONDITION_FAILED("precondition-failed"),
    UNPROCESSABLE(null),
    TOO_MANY(null),
    UNAVAILABLE("dependency-unavailable");

    private final @Nullable String type;

    Kind(@Nullable String type) {
        this.type = type;
    }

    Optional<String> type() {
        return Optional.ofNullable(type);
    }
}
