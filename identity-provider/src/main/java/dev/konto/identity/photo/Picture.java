package dev.konto.identity.photo;

import dev.konto.starter.mongo.Identifier;

import java.util.Base64;

/// A small square picture as text: a `data:` address (RFC 2397) of a JPEG. So an export tells it as
/// it is, and shows it.
record Picture(String value) implements Identifier {

    private static final String JPEG = "data:image/jpeg;base64,";

    static Picture of(byte[] jpeg) {
        return new Picture(JPEG + Base64.getEncoder().encodeToString(jpeg));
    }

    byte[] jpeg() {
        return Base64.getDecoder().decode(value.substring(JPEG.length()));
    }

    @Override
    public String toString() {
        return "a picture";
    }
}
