package dev.konto.starter.test;

import com.fasterxml.jackson.databind.JavaType;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/// Tells OpenAPI what the code already says: a record's component is required unless it is
/// `@Nullable`, and then it may be null.
class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var components = components(type);
        if (schema != null && components.length > 0) {
            describe(defined(schema, context), components);
        }
        return schema;
    }

    private static RecordComponent[] components(AnnotatedType type) {
        JavaType java = Json31.mapper().constructType(type.getType());
        var components = java.getRawClass().getRecordComponents();
        return components == null ? new RecordComponent[0] : components;
    }

    private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        if (reference == null) {
            return schema;
        }
        var models = context.getDefinedModels();
        var model = models.get(reference.substring(reference.lastIndexOf('/') + 1));
        return model == null ? schema : model;
    }

    private static void describe(Schema<?> schema, RecordComponent[] components) {
        if (schema.getProperties() == null) {
            return;
        }
        var required = new TreeSet<>(of(schema.getRequired()));
        Arrays.stream(components)
                .filter(component -> schema.getProperties().containsKey(component.getName()))
                .forEach(
                        component -> {
                            if (mayBeNull(component)) {
                                schema.getProperties()
                                        .computeIfPresent(
                                                component.getName(), (_, it) -> orNull(it));
                            } else {
                                required.add(component.getName());
                            }
                        });
        schema.setRequired(new ArrayList<>(required));
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            var none = new Schema<>();
            none.addType("null");
            return new Schema<>().oneOf(List.of(new Schema<>().$ref(schema.get$ref()), none));
        }
        schema.addType("null");
        return schema;
    }

    private static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
