package dev.konto.starter.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;

/// The examples of the event contract are sealed with the key that its README names.
class SealedExamplesTests {

    private static final String KEY =
            Base64.getEncoder().encodeToString("konto-example-key-of-32-bytes-ok".getBytes(UTF_8));

    private final PersonalFields fields =
            new PersonalFields(new PersonalDataKeys("example", Map.of("example", KEY)).ring());

    static Stream<String> sealedTypes() {
        return EventTypes.all().stream().filter(it -> example(it).has(PersonalFields.MEMBER));
    }

    @ParameterizedTest
    @MethodSource("sealedTypes")
    void openAsTheirSchemaSays(String type) {
        var opened = fields.opened(event(type));

        var personal = opened.data().deepCopy().asObject();
        personal.remove(example(type).propertyNames());
        assertThat(personal.propertyNames()).isNotEmpty();
        EventContract.assertPersonalFieldsKept(type, personal.toString());
    }

    private static AccountEvent event(String type) {
        var body = example(type);
        return new AccountEvent(
                "event-1",
                "/konto/test",
                type,
                body.path("accountId").asString(),
                Instant.EPOCH,
                EventTypes.dataSchema(type),
                "aggregates/1",
                1,
                "cause-1",
                null,
                body);
    }

    private static JsonNode example(String type) {
        return new JsonMapper()
                .readTree(EventTypes.class.getResourceAsStream("/examples/" + type + ".json"));
    }
}
