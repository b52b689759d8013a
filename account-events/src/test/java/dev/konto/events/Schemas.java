package dev.konto.events;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// The schemas as a producer's test uses them: from the classpath, formats asserted.
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry ->
                            registry.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private Schemas() {}

    static List<Error> validate(String type, JsonNode body) {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:schemas/" + type + ".json"))
                .validate(body);
    }

    static ObjectNode schema(String type) {
        return (ObjectNode) EventFixtures.resource("schemas/" + type + ".json");
    }

    static ObjectNode example(String type) {
        return (ObjectNode) EventFixtures.resource("examples/" + type + ".json");
    }
}
