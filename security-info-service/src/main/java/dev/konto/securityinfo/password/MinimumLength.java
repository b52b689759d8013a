package dev.konto.securityinfo.password;

import dev.konto.starter.problem.Reason;

/// Long enough: longer where nothing else protects the account.
record MinimumLength(int onlyFactor, int withSecondFactor) implements PasswordRule {

    int of(PasswordHolder holder) {
        return holder.onlyFactor() ? onlyFactor : withSecondFactor;
    }

    @Override
    public Reason reason(PasswordHolder holder) {
        return new Reason("minimum-length", of(holder));
    }

    @Override
    public boolean isBrokenBy(Password chosen, PasswordHolder holder) {
        return chosen.length() < of(holder);
    }
}
