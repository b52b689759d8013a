package dev.konto.starter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.problem.Invalid;

import org.bson.Document;
import org.bson.json.JsonParseException;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/// Where a page ended, as opaque text. It holds sort keys only: whose items are listed is always
/// taken from the token, so that a cursor opens nothing.
final class Cursor {

    private static final int LONGEST = 1_000;

    private Cursor() {}

    static String after(Window<?> window) {
        var position = (KeysetScrollPosition) window.positionAt(window.size() - 1);
        var keys = new Document();
        position.getKeys().forEach((name, value) -> keys.append(name, plain(value)));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys.toJson().getBytes(UTF_8));
    }

    static KeysetScrollPosition parse(String cursor) {
        try {
            if (cursor.length() > LONGEST) {
                throw new IllegalArgumentException("longer than any cursor");
            }
            var keys = Document.parse(new String(Base64.getUrlDecoder().decode(cursor), UTF_8));
            return ScrollPosition.forward(scalars(keys));
        } catch (IllegalArgumentException | JsonParseException _) {
            throw Invalid.parameter("cursor", "reason.cursor");
        }
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Instant instant -> Date.from(instant);
            case Identifier identifier -> identifier.value();
            default -> value;
        };
    }

    private static Map<String, Object> scalars(Document keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no keys");
        }
        var scalars = new HashMap<String, Object>();
        keys.forEach((name, value) -> scalars.put(name, scalar(name, value)));
        return scalars;
    }

    private static Object scalar(String name, Object value) {
        return switch (value) {
            case String text -> text;
            case Date date -> date;
            case Number number -> number;
            case Boolean bool -> bool;
            case null, default -> throw new IllegalArgumentException("no scalar: " + name);
        };
    }
}
