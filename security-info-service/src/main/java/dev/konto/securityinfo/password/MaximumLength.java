package dev.konto.securityinfo.password;

import dev.konto.starter.problem.Reason;

/// Not longer than anybody needs; far above the 64 characters that must be possible.
record MaximumLength(int characters) implements PasswordRule {

    @Override
    public Reason reason(PasswordHolder holder) {
        return new Reason("maximum-length", characters);
    }

    @Override
    public boolean isBrokenBy(Password chosen, PasswordHolder holder) {
        return chosen.length() > characters;
    }
}
