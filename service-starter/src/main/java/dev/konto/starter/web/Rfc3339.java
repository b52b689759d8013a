package dev.konto.starter.web;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/// Reads times as RFC 3339 writes them: text with an offset and a year of four digits. Numbers, and
/// years that no store can keep, are refused.
final class Rfc3339 extends StdScalarDeserializer<Instant> {

    private static final int LAST_YEAR = 9999;

    Rfc3339() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (Instant) context.handleUnexpectedToken(Instant.class, json);
        }
        try {
            return parse(json.getString());
        } catch (DateTimeException _) {
            throw context.weirdStringException(json.getString(), Instant.class, "not RFC 3339");
        }
    }

    private static Instant parse(String text) {
        var time = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        if (time.getYear() < 0 || time.getYear() > LAST_YEAR) {
            throw new DateTimeException("the year has four digits");
        }
        return time.toInstant();
    }
}
