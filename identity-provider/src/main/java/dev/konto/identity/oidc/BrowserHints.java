package dev.konto.identity.oidc;

import dev.konto.starter.account.ClientHints;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/// Reads what a browser says of itself where it was asked (User-Agent Client Hints). Chromium's do,
/// over HTTPS or on localhost; the others never.
public final class BrowserHints {

    /// What a page asks for beyond what each request says: which Windows, which phone.
    public static final String ACCEPTED = "Sec-CH-UA-Platform-Version, Sec-CH-UA-Model";

    private BrowserHints() {}

    static @Nullable ClientHints of(HttpServletRequest request) {
        var brands = request.getHeader("Sec-CH-UA");
        var platform = text(request, "Sec-CH-UA-Platform");
        return brands == null && platform == null
                ? null
                : new ClientHints(
                        brands,
                        platform,
                        text(request, "Sec-CH-UA-Platform-Version"),
                        flag(request, "Sec-CH-UA-Mobile"),
                        text(request, "Sec-CH-UA-Model"));
    }

    /// A structured text (RFC 9651, section 3.3.3), without its quotes.
    private static @Nullable String text(HttpServletRequest request, String header) {
        var sent = request.getHeader(header);
        return sent == null || sent.length() < 2 || !sent.startsWith("\"") || !sent.endsWith("\"")
                ? null
                : sent.substring(1, sent.length() - 1).replaceAll("\\\\(.)", "$1");
    }

    private static @Nullable Boolean flag(HttpServletRequest request, String header) {
        return switch (request.getHeader(header)) {
            case "?1" -> true;
            case "?0" -> false;
            case null, default -> null;
        };
    }
}
