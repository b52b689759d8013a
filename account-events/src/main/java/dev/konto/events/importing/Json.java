package dev.konto.events.importing;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/// Members that may be absent, null or empty, which all mean the same.
final class Json {

    private Json() {}

    static @Nullable String text(JsonNode object, String name) {
        var value = object.path(name);
        return value.isString() && !value.asString().isBlank() ? value.asString() : null;
    }
}
