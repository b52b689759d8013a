package dev.konto.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class AsyncApiTests {

    private static final JsonNode DOCUMENT = read();

    static List<String> topics() {
        return Topics.all();
    }

    @Test
    void namesExactlyTheTopicsAndTheirDeadLetters() {
        var addresses = strings(DOCUMENT.get("channels").findValues("address"));

        var expected = new ArrayList<>(Topics.all());
        expected.add("{topic}.dlt");
        assertThat(addresses).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(DOCUMENT.at("/channels/deadLetters/parameters/topic/enum").valueStream())
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(Topics.all());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void namesExactlyTheTypesOfATopic(String topic) {
        var types = new ArrayList<String>();
        channel(topic)
                .get("messages")
                .forEach(message -> types.add(resolve(message).get("name").asString()));

        assertThat(types).containsExactlyElementsOf(EventTypes.in(topic));
    }

    @Test
    void describesEachTypeOnceByItsSchema() {
        var described = new HashSet<String>();
        for (var message : DOCUMENT.at("/components/messages")) {
            var name = message.get("name").asString();
            if (name.equals("dead-letter")) {
                continue;
            }
            described.add(name);
            assertThat(message.at("/payload/$ref").asString())
                    .isEqualTo("schemas/" + name + ".json");
            assertThat(message.at("/traits/0/$ref").asString())
                    .isEqualTo("#/components/messageTraits/accountEvent");
            assertThat(message.get("title")).isEqualTo(Schemas.schema(name).get("title"));
        }
        assertThat(described).isEqualTo(EventTypes.all());
    }

    @Test
    void publishesEachChannelByOneOperation() {
        var published = new ArrayList<JsonNode>();
        DOCUMENT.get("operations").forEach(it -> published.add(resolve(it.get("channel"))));

        assertThat(published)
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.get("channels").values());
    }

    @Test
    void describesTheHeadersThatARecordHas() {
        var declared = DOCUMENT.at("/components/schemas/headers");
        var record = EventFixtures.anEvent("event-1", 1).toRecord(Topics.DEVICE_EVENTS);
        var sent = new HashSet<String>();
        record.headers().forEach(header -> sent.add(header.key()));

        assertThat(Set.copyOf(strings(declared.get("required").values()))).isEqualTo(sent);
        sent.add(EventHeaders.TRACEPARENT);
        assertThat(Set.copyOf(declared.get("properties").propertyNames())).isEqualTo(sent);
        assertThat(DOCUMENT.at("/components/schemas/deadLetterHeaders/required/0").asString())
                .isEqualTo(EventHeaders.DEAD_LETTER_REASON);
    }

    @Test
    void refersOnlyToWhatExists() {
        var references = DOCUMENT.findParents("$ref");

        assertThat(references).hasSizeGreaterThan(EventTypes.all().size());
        assertThat(references).noneMatch(it -> resolve(it).isMissingNode());
    }

    private static JsonNode channel(String topic) {
        return DOCUMENT.get("channels")
                .valueStream()
                .filter(it -> it.get("address").asString().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode resolve(JsonNode reference) {
        var target = reference.get("$ref").asString();
        return target.startsWith("#")
                ? DOCUMENT.at(target.substring(1))
                : EventFixtures.resource(target);
    }

    private static List<String> strings(Iterable<JsonNode> nodes) {
        var strings = new ArrayList<String>();
        nodes.forEach(node -> strings.add(node.asString()));
        return strings;
    }

    private static JsonNode read() {
        return new YAMLMapper().readTree(AsyncApiTests.class.getResourceAsStream("/asyncapi.yaml"));
    }
}
