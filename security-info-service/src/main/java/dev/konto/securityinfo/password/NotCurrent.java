package dev.konto.securityinfo.password;

import dev.konto.starter.problem.Reason;

/// Another one than the one that it replaces.
final class NotCurrent implements PasswordRule {

    @Override
    public Reason reason(PasswordHolder holder) {
        return new Reason("not-current");
    }

    @Override
    public boolean isBrokenBy(Password chosen, PasswordHolder holder) {
        return chosen.equals(holder.current());
    }
}
