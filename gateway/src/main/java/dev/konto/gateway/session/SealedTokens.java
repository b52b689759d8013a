package dev.konto.gateway.session;

import org.bson.types.Binary;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.security.SecureRandom;

/// Closes tokens into bytes that only the browser's own cookie opens (AES-GCM).
@Component
class SealedTokens {

    private final JsonMapper json;
    private final SecureRandom random;

    SealedTokens(JsonMapper json, SecureRandom random) {
        this.json = json;
        this.random = random;
    }

    Binary close(SessionSecret secret, Tokens tokens) {
        return new Binary(secret.seal(json.writeValueAsBytes(tokens), random));
    }

    Tokens open(SessionSecret secret, Binary sealed) {
        return json.readValue(secret.open(sealed.getData()), Tokens.class);
    }
}
