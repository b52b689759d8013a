package dev.konto.starter.personaldata;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One kind of things that a service keeps, such as devices. Its items are read as they are sent,
/// so that there may be many.
///
/// @param name the name of its file in the archive
/// @param schema the JSON Schema of the file, an array of items
/// @param items opened once, and closed
public record Category(String name, String schema, Supplier<Stream<Map<String, Object>>> items) {}
