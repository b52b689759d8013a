package dev.konto.securityinfo.password;

import dev.konto.starter.problem.Reason;

/// One rule that a new password keeps. Told by the same code and sentence before the first key (the
/// policy) and when it is broken, so that a page can tick off what it has shown.
interface PasswordRule {

    /// A password, or what is left of it beside what everybody could guess, has at least so many
    /// characters.
    int SUBSTANCE = 8;

    Reason reason(PasswordHolder holder);

    boolean isBrokenBy(Password chosen, PasswordHolder holder);
}
