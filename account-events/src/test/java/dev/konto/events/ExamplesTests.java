package dev.konto.events;

import static dev.konto.events.Schemas.example;
import static dev.konto.events.Schemas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Every example is right, and what is wrong is found: otherwise the schemas would hold nobody to
/// anything.
class ExamplesTests {

    static Set<String> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void fulfilTheirSchema(String type) {
        assertThat(validate(type, example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void mayHaveFieldsThatCameLater(String type) {
        var body = example(type).put("cameLater", true);
        body.withObject("actor").put("cameLater", true);

        assertThat(validate(type, body)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void areWrongWithoutARequiredField(String type) {
        for (var field : requiredFields(type)) {
            var body = example(type).without(field);

            assertThat(validate(type, body)).as("without " + field).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void areWrongWithAnUnknownValueOfAnEnum(String type) {
        for (var field : fieldsWithEnum(type)) {
            var body = example(type).put(field, "no-such-value");

            assertThat(validate(type, body)).as("unknown " + field).isNotEmpty();
        }
        var body = example(type);
        body.withObject("actor").put("kind", "somebody");
        assertThat(validate(type, body)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void areWrongWithAFieldOfAnotherKind(String type) {
        for (var field : requiredFields(type)) {
            var body = example(type).put(field, 1.5);

            assertThat(validate(type, body)).as("a number as " + field).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dev.konto.security-info.password-changed.v1, /changedAt, yesterday",
        "dev.konto.security-info.password-changed.v1, /changedAt, 2026-02-30T00:00:00Z",
        "dev.konto.security-info.password-changed.v1, /changedAt, 2026-11-22T10:00:00+01:00",
        "dev.konto.security-info.password-changed.v1, /client/ip, 999.1.1.1",
        "dev.konto.security-info.password-changed.v1, /accountId, maja@fjord.example",
        "dev.konto.device.enabled.v1, /personal, MAJA-LAPTOP",
        "dev.konto.security-info.method-added.v1, /hint, +46701234567",
        "dev.konto.security-info.method-added.v1, /hint, maja@fjord.example",
        "dev.konto.auth.consent-granted.v1, /scopes/0, two words",
        "dev.konto.privacy.preferences-changed.v1, /timeZone, Europe/Åland hav",
        "dev.konto.sign-in.flagged.v1, /country, portugal"
    })
    void areWrongInAnotherForm(String type, String pointer, String value) {
        var body = example(type);
        var end = pointer.lastIndexOf('/');
        replace(body.at(pointer.substring(0, end)), pointer.substring(end + 1), value);

        assertThat(validate(type, body)).isNotEmpty();
    }

    @Test
    void ofFailedSignInsNameTheFailedStepAndWhy() {
        var failure = example(EventTypes.AUTH_SIGN_IN).put("outcome", "failure");
        failure.remove(List.of("acr", "amr", "sessionId"));
        assertThat(validate(EventTypes.AUTH_SIGN_IN, failure)).isNotEmpty();

        failure.put("failedStep", "second-factor").put("failureReason", "wrong-code");
        assertThat(validate(EventTypes.AUTH_SIGN_IN, failure)).isEmpty();

        var success = example(EventTypes.AUTH_SIGN_IN).put("failedStep", "password");
        assertThat(validate(EventTypes.AUTH_SIGN_IN, success)).isNotEmpty();
    }

    private static void replace(JsonNode parent, String member, String value) {
        if (parent.isArray()) {
            parent.asArray().removeAll().add(value);
        } else {
            parent.asObject().put(member, value);
        }
    }

    private static List<String> requiredFields(String type) {
        var body = EventFixtures.resource("schemas/envelope.json").at("/$defs/body/required");
        return Stream.concat(
                        body.valueStream(), Schemas.schema(type).path("required").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> fieldsWithEnum(String type) {
        var fields = new ArrayList<String>();
        Schemas.schema(type)
                .path("properties")
                .forEachEntry(
                        (name, property) -> {
                            if (property.has("enum")) {
                                fields.add(name);
                            }
                        });
        return fields;
    }
}
