package dev.konto.gateway.session;

import org.jspecify.annotations.Nullable;

/// What the provider gave for one sign-in: never sent to the browser, and sealed in the store.
public record Tokens(
        String accessToken,
        @Nullable String refreshToken,
        String idToken,
        @Nullable String name,
        @Nullable String email,
        @Nullable String locale) {

    Tokens renewed(String accessToken, @Nullable String refreshToken, @Nullable String idToken) {
        return new Tokens(
                accessToken,
                refreshToken == null ? this.refreshToken : refreshToken,
                idToken == null ? this.idToken : idToken,
                name,
                email,
                locale);
    }

    /// Says nothing: secrets don't belong into logs.
    @Override
    public String toString() {
        return "Tokens[sealed]";
    }
}
