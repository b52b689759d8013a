package dev.konto.securityinfo;

import dev.konto.securityinfo.code.Code;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// What somebody answers with.
public sealed interface Proof {

    record ByCode(Code code) implements Proof {}

    /// An assertion.
    ///
    /// @param response what the browser says, as the JSON of WebAuthn level 3
    record ByPasskey(Map<String, Object> response) implements Proof {

        @Override
        public String toString() {
            return "ByPasskey[•]";
        }
    }

    /// Exactly one of both; nothing if it isn't so.
    static @Nullable Proof of(@Nullable Code code, @Nullable Map<String, Object> response) {
        if (code != null) {
            return response == null ? new ByCode(code) : null;
        }
        return response == null ? null : new ByPasskey(response);
    }
}
