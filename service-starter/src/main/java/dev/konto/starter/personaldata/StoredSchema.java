package dev.konto.starter.personaldata;

import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.mongo.Sealed;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;

/// Describes stored things by JSON Schema (2020-12), as their record says it. What has no value is
/// absent; what only the database knows better is described by no more than its name.
final class StoredSchema {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredSchema() {}

    /// The schema of a file that holds an array of these.
    static String of(String name, Class<?> type) {
        var schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", name).put("type", "array");
        var item = record(type);
        item.withObject("properties").remove(Disclosure.INTERNAL);
        schema.set("items", item);
        return schema.toPrettyString();
    }

    private static ObjectNode record(Class<?> type) {
        var schema = JSON.createObjectNode().put("type", "object");
        var properties = schema.putObject("properties");
        Arrays.stream(type.getRecordComponents())
                .forEach(component -> properties.set(component.getName(), of(component)));
        return schema;
    }

    private static ObjectNode of(RecordComponent component) {
        return Disclosure.isSecret(component.getName())
                ? JSON.createObjectNode().put("description", "Its text is withheld.")
                : of(component.getGenericType());
    }

    private static ObjectNode of(Type type) {
        var schema = JSON.createObjectNode();
        var raw = raw(type);
        if (raw == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        }
        if (raw == String.class || raw.isEnum() || Identifier.class.isAssignableFrom(raw)) {
            return schema.put("type", "string");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return schema.put("type", "boolean");
        }
        if (raw == int.class || raw == long.class || Number.class.isAssignableFrom(raw)) {
            return schema.put("type", "number");
        }
        if (type instanceof ParameterizedType many && Collection.class.isAssignableFrom(raw)) {
            return schema.put("type", "array").set("items", of(many.getActualTypeArguments()[0]));
        }
        return raw.isRecord() && raw != Sealed.class
                ? record(raw).put("additionalProperties", true)
                : schema;
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType parameterized -> (Class<?>) parameterized.getRawType();
            default -> Object.class;
        };
    }
}
