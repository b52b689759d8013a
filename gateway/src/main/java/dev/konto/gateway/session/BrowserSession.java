package dev.konto.gateway.session;

import org.jspecify.annotations.Nullable;

/// A signed-in browser whose cookie is at hand, so that its tokens can be read.
public record BrowserSession(SessionSecret secret, StoredSession stored, Tokens tokens) {

    public String accountId() {
        return stored.accountId();
    }

    @Nullable String providerSessionId() {
        return stored.providerSessionId();
    }

    @Override
    public String toString() {
        return "BrowserSession[" + stored.id() + "]";
    }
}
