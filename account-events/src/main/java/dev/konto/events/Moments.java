package dev.konto.events;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/// Reads moments (RFC 3339). Those that our events are written with, in UTC and to the millisecond,
/// are read digit by digit, since an event has several of them; all others as Java does.
final class Moments extends StdDeserializer<Instant> {

    private static final int LENGTH = "2026-11-22T09:15:02.120Z".length();
    private static final String SIGNS = "____-__-__T__:__:__.___Z";

    Moments() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) {
        var text = json.getString();
        try {
            return parse(text);
        } catch (DateTimeException e) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "no moment");
        }
    }

    /// @throws DateTimeException if it is no moment
    static Instant parse(String text) {
        if (!isUsual(text)) {
            return Instant.parse(text);
        }
        var day = LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
        var hours = number(text, 11, 2);
        var minutes = number(text, 14, 2);
        var seconds = number(text, 17, 2);
        if (hours > 23 || minutes > 59 || seconds > 59) {
            return Instant.parse(text);
        }
        return Instant.ofEpochSecond(
                day.toEpochDay() * 86_400L + hours * 3_600L + minutes * 60L + seconds,
                number(text, 20, 3) * 1_000_000L);
    }

    private static boolean isUsual(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            var sign = SIGNS.charAt(i);
            var c = text.charAt(i);
            if (sign == '_' ? c < '0' || c > '9' : c != sign) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int digits) {
        var number = 0;
        for (int i = from; i < from + digits; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }
}
