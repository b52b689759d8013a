package dev.konto.gateway.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;

/// Reads answers.
public final class Json {

    private static final JsonMapper JSON = new JsonMapper();

    private Json() {}

    public static JsonNode of(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    public static String text(HttpResponse<String> response, String pointer) {
        return of(response).at(pointer).asString();
    }

    /// The last part of a problem's type.
    public static String problem(HttpResponse<String> response) {
        return text(response, "/type").replace("urn:konto:problem:", "");
    }
}
