package dev.konto.events.importing;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.Optional;

/// Whose records a file holds.
public enum Format {
    KEYCLOAK("keycloak") {
        @Override
        @Nullable ImportedSignIn read(JsonNode record) {
            return KeycloakEvents.read(record);
        }
    },
    ENTRA("entra") {
        @Override
        @Nullable ImportedSignIn read(JsonNode record) {
            return EntraSignIns.read(record);
        }
    };

    private final String id;

    Format(String id) {
        this.id = id;
    }

    public static Optional<Format> named(String name) {
        return Arrays.stream(values()).filter(it -> it.id.equals(name)).findFirst();
    }

    String id() {
        return id;
    }

    /// The sign-in that a record tells of; null for one of something else.
    abstract @Nullable ImportedSignIn read(JsonNode record);
}
