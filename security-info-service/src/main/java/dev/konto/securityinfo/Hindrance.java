package dev.konto.securityinfo;

import dev.konto.starter.problem.Problem;

import java.util.Locale;

/// Why a kind of method can't be added.
public enum Hindrance {
    NOT_OFFERED,
    LIMIT_REACHED,
    NEEDS_ANOTHER_METHOD;

    /// As programs are told, and the key of its sentence.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Problem refusal() {
        return switch (this) {
            case NOT_OFFERED -> new MethodNotOffered();
            case LIMIT_REACHED -> new MethodLimitReached();
            case NEEDS_ANOTHER_METHOD -> new NeedsAnotherMethod();
        };
    }
}
