package dev.konto.signinactivity.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes the smallest database in MaxMind's format: one node, whose right half (128.0.0.0/1) has
/// one entry and whose left half has none. See the MaxMind DB file format specification, 2.0.
final class LocationDatabase {

    private static final int MAP = 7;
    private static final int TEXT = 2;
    private static final int UINT16 = 5;
    private static final int UINT32 = 6;
    private static final int EXTENDED = 29;
    private static final byte[] METADATA_MARK = {
        (byte) 0xAB, (byte) 0xCD, (byte) 0xEF, 'M', 'a', 'x', 'M', 'i', 'n', 'd', '.', 'c', 'o', 'm'
    };

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private LocationDatabase() {}

    static Path write(Path file, Map<String, ?> entry) {
        var database = new LocationDatabase();
        database.bytes.writeBytes(new byte[] {0, 0, 1, 0, 0, 17});
        database.bytes.writeBytes(new byte[16]);
        database.value(entry);
        database.bytes.writeBytes(METADATA_MARK);
        database.value(
                Map.of(
                        "binary_format_major_version",
                        (short) 2,
                        "binary_format_minor_version",
                        (short) 0,
                        "build_epoch",
                        1,
                        "database_type",
                        "Test",
                        "description",
                        Map.of(),
                        "ip_version",
                        (short) 4,
                        "node_count",
                        1,
                        "record_size",
                        (short) 24));
        try {
            return Files.write(file, database.bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                control(MAP, map.size());
                map.forEach(
                        (key, item) -> {
                            value(key);
                            value(item);
                        });
            }
            case String text -> {
                control(TEXT, text.getBytes(UTF_8).length);
                bytes.writeBytes(text.getBytes(UTF_8));
            }
            case Short number -> {
                control(UINT16, 1);
                bytes.write(number);
            }
            case Integer number -> {
                control(UINT32, 2);
                bytes.write(number >> 8);
                bytes.write(number);
            }
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    private void control(int type, int size) {
        bytes.write(type << 5 | Math.min(size, EXTENDED));
        if (size >= EXTENDED) {
            bytes.write(size - EXTENDED);
        }
    }
}
