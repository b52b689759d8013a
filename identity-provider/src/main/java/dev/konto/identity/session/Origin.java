package dev.konto.identity.session;

import dev.konto.starter.account.ClientHints;

import org.jspecify.annotations.Nullable;

/// Where a session was last proven from.
///
/// @param hints what the browser says of itself beyond its user agent, if it does
public record Origin(@Nullable String ip, @Nullable String userAgent, @Nullable ClientHints hints) {

    public Origin(@Nullable String ip, @Nullable String userAgent) {
        this(ip, userAgent, null);
    }
}
