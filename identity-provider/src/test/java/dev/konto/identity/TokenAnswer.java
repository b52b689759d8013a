package dev.konto.identity;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Base64;

/// What the token endpoint answered.
record TokenAnswer(JsonNode answer) {

    private static final JsonMapper JSON = new JsonMapper();

    String access() {
        return answer.get("access_token").asString();
    }

    String refresh() {
        return answer.get("refresh_token").asString();
    }

    String id() {
        return answer.get("id_token").asString();
    }

    JsonNode accessClaims() {
        return claims(access());
    }

    JsonNode idClaims() {
        return claims(id());
    }

    String session() {
        return accessClaims().get("sid").asString();
    }

    static JsonNode header(String jwt) {
        return part(jwt, 0);
    }

    static JsonNode claims(String jwt) {
        return part(jwt, 1);
    }

    private static JsonNode part(String jwt, int index) {
        return JSON.readTree(Base64.getUrlDecoder().decode(jwt.split("\\.", -1)[index]));
    }
}
