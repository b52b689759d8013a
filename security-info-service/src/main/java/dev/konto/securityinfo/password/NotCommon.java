package dev.konto.securityinfo.password;

import dev.konto.starter.problem.Reason;

import java.util.Locale;

/// Not one of the passwords that are tried first: neither as it is, nor repeated, nor with a few
/// digits and signs before and after it.
final class NotCommon implements PasswordRule {

    private static final String NO_LETTERS = "[^\\p{L}]+";

    @Override
    public Reason reason(PasswordHolder holder) {
        return new Reason("not-common");
    }

    @Override
    public boolean isBrokenBy(Password chosen, PasswordHolder holder) {
        var text = chosen.text().toLowerCase(Locale.ROOT);
        return CommonPasswords.contain(text)
                || CommonPasswords.contain(Repetition.unit(text))
                || isDressedUp(text);
    }

    private static boolean isDressedUp(String text) {
        var core = text.replaceFirst("^" + NO_LETTERS, "").replaceFirst(NO_LETTERS + "$", "");
        var around = text.replace(core, "");
        return CommonPasswords.contain(core)
                && (around.length() < SUBSTANCE || CommonPasswords.contain(around));
    }
}
