package dev.konto.signinactivity;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// Makes records up from what they are made of, so that a test knows members that came after it.
///
/// @param present whether the next member that may be absent is there
record MadeUp(BooleanSupplier present) {

    <T extends Record> T of(Class<T> type) {
        try {
            var components = type.getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType);
            var maker = type.getDeclaredConstructor(types.toArray(Class[]::new));
            maker.setAccessible(true);
            return maker.newInstance(Arrays.stream(components).map(this::member).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be made up", e);
        }
    }

    private @Nullable Object member(RecordComponent component) {
        return value(component.getAnnotatedType(), component.getName());
    }

    private @Nullable Object value(AnnotatedType told, String name) {
        if (told.isAnnotationPresent(Nullable.class) && !present.getAsBoolean()) {
            return null;
        }
        if (told instanceof AnnotatedParameterizedType list) {
            var element = list.getAnnotatedActualTypeArguments()[0];
            return List.of(Objects.requireNonNull(value(element, name)));
        }
        return told.getType() instanceof ParameterizedType
                        || !(told.getType() instanceof Class<?> it)
                ? null
                : value(it, name);
    }

    private Object value(Class<?> type, String name) {
        if (type.isRecord()) {
            return of(type.asSubclass(Record.class));
        }
        return type.isEnum() ? type.getEnumConstants()[0] : plain(type, name);
    }

    private static Object plain(Class<?> type, String name) {
        return switch (type.getSimpleName()) {
            case "String" -> "the " + name;
            case "Instant" -> Instant.parse("2026-11-16T08:00:00.123Z");
            case "boolean", "Boolean" -> true;
            case "int", "Integer" -> name.length();
            case "long", "Long" -> (long) name.length();
            case "double", "Double" -> name.length() / 4.0;
            default -> throw new IllegalArgumentException("No idea of a " + type);
        };
    }
}
