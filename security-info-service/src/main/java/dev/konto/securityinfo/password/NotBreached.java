package dev.konto.securityinfo.password;

import dev.konto.starter.problem.Reason;

/// Not one that was stolen elsewhere.
final class NotBreached implements PasswordRule {

    private final BreachedPasswords breached;

    NotBreached(BreachedPasswords breached) {
        this.breached = breached;
    }

    @Override
    public Reason reason(PasswordHolder holder) {
        return new Reason("not-breached");
    }

    @Override
    public boolean isBrokenBy(Password chosen, PasswordHolder holder) {
        return breached.contain(chosen);
    }
}
