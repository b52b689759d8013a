package dev.konto.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

class SchemasTests {

    /// What no event may hold, by the names that such a field would have.
    private static final Pattern PRIVATE =
            Pattern.compile(
                    "(?i).*(password|passphrase|secret|token|phone|mobile|mail|address|street|answer"
                        + "|privatekey|recoverykey|seed|otp|codes?)(number)?");

    /// What people write of themselves and their things, by the names that such a field would have.
    private static final Pattern PERSONAL =
            Pattern.compile(
                    "(?i).*(display|given|family|first|last|nick|full)_?name|.*label|.*note|invitedBy");

    private record Property(String name, JsonNode schema) {}

    @Test
    void areOnePerTypeWithOneExampleEach() {
        var expected = new TreeSet<String>();
        EventTypes.all().forEach(type -> expected.add(type + ".json"));

        assertThat(filesIn("examples")).isEqualTo(expected);
        expected.add("envelope.json");
        assertThat(filesIn("schemas")).isEqualTo(expected);
    }

    @Test
    void areOpenForFieldsThatComeLater() {
        for (var schema : all()) {
            assertThat(schema.findValues("additionalProperties")).isEmpty();
            assertThat(schema.findValues("unevaluatedProperties")).isEmpty();
        }
    }

    @Test
    void declareNoSecretNoPhoneNumberAndNoAddress() {
        assertThat(properties()).isNotEmpty().noneMatch(it -> PRIVATE.matcher(it.name()).matches());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password", "newPassword", "clientSecret", "refreshToken", "phoneNumber", "phone",
                "emailAddress", "email", "postalAddress", "recoveryKey", "code", "recoveryCodes"
            })
    void wouldBeCaughtDeclaringOne(String name) {
        assertThat(name).matches(PRIVATE);
    }

    @Test
    void declareWhatCouldNameAPersonOnlySealed() {
        for (var type : EventTypes.all()) {
            var inClear = Schemas.schema(type).path("properties").deepCopy();
            inClear.findParents("contentSchema")
                    .forEach(it -> it.asObject().remove("contentSchema"));

            assertThat(inClear.propertyNames()).as(type).noneMatch(PERSONAL.asMatchPredicate());
            inClear.findValues("properties")
                    .forEach(
                            it ->
                                    assertThat(it.propertyNames())
                                            .as(type)
                                            .noneMatch(PERSONAL.asMatchPredicate()));
        }
        assertThat("previousDisplayName").matches(PERSONAL);
    }

    @Test
    void describeEachProperty() {
        assertThat(properties())
                .allMatch(it -> it.schema().has("description") || it.schema().has("$ref"));
        EventFixtures.resource("schemas/envelope.json")
                .get("$defs")
                .forEachEntry(
                        (name, shared) ->
                                assertThat(shared.path("description").asString())
                                        .as(name)
                                        .isNotBlank());
    }

    @Test
    void shareWhatAllBodiesHave() {
        for (var type : EventTypes.all()) {
            var schema = Schemas.schema(type);

            assertThat(schema.at("/allOf/0/$ref").asString())
                    .isEqualTo("envelope.json#/$defs/body");
            assertThat(schema.has("required")).as(type).isEqualTo(schema.has("properties"));
            assertThat(schema.path("title").asString()).isNotBlank();
            assertThat(schema.path("$schema").asString())
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        }
    }

    private static List<JsonNode> all() {
        var schemas = new ArrayList<JsonNode>();
        filesIn("schemas").forEach(it -> schemas.add(EventFixtures.resource("schemas/" + it)));
        return schemas;
    }

    /// All that are declared, at any depth.
    private static List<Property> properties() {
        var found = new ArrayList<Property>();
        all().forEach(schema -> collect(schema, found));
        return found;
    }

    private static void collect(JsonNode node, List<Property> found) {
        if (node.has("type") || node.has("$schema")) {
            node.path("properties")
                    .forEachEntry((name, schema) -> found.add(new Property(name, schema)));
        }
        node.forEach(child -> collect(child, found));
    }

    private static Set<String> filesIn(String folder) {
        var url = Objects.requireNonNull(SchemasTests.class.getResource("/" + folder));
        try (var files = Files.list(Path.of(url.toURI()))) {
            var names = new TreeSet<String>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
