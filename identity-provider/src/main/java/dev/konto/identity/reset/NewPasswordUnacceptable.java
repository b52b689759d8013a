package dev.konto.identity.reset;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

import java.util.List;

/// The new password breaks rules; these are the sentences that say which.
public final class NewPasswordUnacceptable extends Problem {

    private final transient List<String> reasons;

    public NewPasswordUnacceptable(List<String> reasons) {
        super(Kind.UNPROCESSABLE);
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
