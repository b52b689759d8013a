package dev.konto.organization.web;

import dev.konto.starter.problem.Invalid;

import java.net.IDN;
import java.util.Locale;

/// Domain names as people write them, such as `fjörd.example` (RFC 5890).
final class DomainName {

    /// RFC 1035, section 2.3.4, less the dots' overhead on the wire.
    private static final int LONGEST = 253;

    private DomainName() {}

    /// The one spelling of all that mean this domain, so that none passes for another's: in small
    /// letters, without full-width ones, and `xn--…` in its own letters.
    ///
    /// @param at where it stands in the body
    /// @throws Invalid if no domain can have the name
    static String normal(String told, String at) {
        try {
            var ascii = IDN.toASCII(told, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            if (!ascii.isEmpty() && ascii.length() <= LONGEST && !ascii.endsWith(".")) {
                return IDN.toUnicode(ascii);
            }
        } catch (IllegalArgumentException _) {
            // Told below, like a name that is too long.
        }
        throw Invalid.body(at, "reason.domain");
    }
}
