package dev.konto.gateway.signin;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;

/// Where a sign-in leads back to: a path of this site and nothing else, so that no link can send
/// somebody who just signed in to another site (CWE-601).
final class ReturnTo {

    private static final int LONGEST = 1_000;
    private static final String HOME = "/";

    private ReturnTo() {}

    static String of(@Nullable String asked) {
        return asked != null && asked.length() <= LONGEST && isOwnPath(asked) ? asked : HOME;
    }

    private static boolean isOwnPath(String asked) {
        try {
            var uri = new URI(asked);
            return !uri.isAbsolute()
                    && uri.getRawAuthority() == null
                    && asked.startsWith("/")
                    && !asked.startsWith("//")
                    && !asked.startsWith("/login")
                    && asked.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
