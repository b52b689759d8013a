package dev.konto.securityinfo.password;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;
import dev.konto.starter.problem.Reason;

import java.util.List;
import java.util.Map;

/// The new password breaks rules; `reasons` are those rules.
public final class PasswordUnacceptable extends Problem {

    private final transient List<Reason> reasons;

    PasswordUnacceptable(List<Reason> reasons) {
        super(Kind.UNPROCESSABLE);
        this.reasons = List.copyOf(reasons);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("reasons", reasons);
    }
}
