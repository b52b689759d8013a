package dev.konto.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JoinedOpenApiTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String REFUSED =
            "\"Refused\":{\"properties\":{\"errors\":{\"$ref\":\"#/components/schemas/Error\"}}}";

    @Test
    void keepsOnceWhatMeansTheSame() {
        var joined =
                join(
                        module("device-service", "/api/v1/devices", REFUSED, error("string")),
                        module("privacy-service", "/api/v1/privacy", REFUSED, error("string")));

        assertThat(joined.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("Refused", "Error");
        assertThat(reference(joined, "devices")).endsWith("/Refused");
        assertThat(reference(joined, "privacy")).endsWith("/Refused");
    }

    @Test
    void tellsApartWhatDiffersEvenInsideOfIt() {
        var joined =
                join(
                        module("device-service", "/api/v1/devices", REFUSED, error("string")),
                        module("privacy-service", "/api/v1/privacy", REFUSED, error("integer")));

        assertThat(joined.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("Refused", "Error", "PrivacyRefused", "PrivacyError");
        assertThat(reference(joined, "privacy")).endsWith("/PrivacyRefused");
        assertThat(
                        joined.at("/components/schemas/PrivacyRefused/properties/errors/$ref")
                                .asString())
                .endsWith("/PrivacyError");
        assertThat(joined.at("/components/schemas/Refused/properties/errors/$ref").asString())
                .endsWith("/Error");
    }

    @Test
    void leavesOutWhatIsNotPublic() {
        var joined = join(module("device-service", "/admin/v1/devices", REFUSED, error("string")));

        assertThat(joined.at("/paths").propertyNames()).containsExactly("/login");
        assertThat(joined.at("/components/schemas").isMissingNode()).isTrue();
    }

    @Test
    void groupsOperationsByTheirArea() {
        var joined = join(module("device-service", "/api/v1/devices", REFUSED, error("string")));

        assertThat(joined.at("/paths").get("/api/v1/devices").at("/get/tags/0").asString())
                .isEqualTo("devices");
        assertThat(joined.at("/paths").get("/api/v1/devices").at("/get").has("security")).isFalse();
    }

    private static JsonNode join(OpenApiModule... modules) {
        var joined =
                new JoinedOpenApi(
                        (ObjectNode) JSON.readTree("{\"paths\":{\"/login\":{\"get\":{}}}}"));
        for (var module : modules) {
            joined.add(module);
        }
        return joined.document();
    }

    private static OpenApiModule module(String name, String path, String... schemas) {
        var document =
                """
                {"paths": {"%s": {"get": {
                    "security": [{"bearer": []}],
                    "responses": {"default": {"$ref": "#/components/schemas/Refused"}}}}},
                 "components": {"schemas": {%s, "Unused": {}}}}\
                """
                        .formatted(path, String.join(",", schemas));
        return new OpenApiModule(name, (ObjectNode) JSON.readTree(document));
    }

    private static String error(String type) {
        return "\"Error\":{\"type\":\"%s\"}".formatted(type);
    }

    private static String reference(JsonNode joined, String area) {
        return joined.at("/paths")
                .get("/api/v1/" + area)
                .at("/get/responses/default/$ref")
                .asString();
    }
}
