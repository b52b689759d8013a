package dev.konto.privacy.export;

import dev.konto.starter.personaldata.PersonalData;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/// Writes the items of a category as lists of what is said of them, token by token. A picture is
/// shown.
final class ReadableItems {

    /// In the address itself (RFC 2397), so that nothing is loaded from elsewhere.
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(?:jpeg|png);base64,[A-Za-z0-9+/]+={0,2}");

    private final JsonParser json;
    private final Labels labels;
    private final Writer writer;

    ReadableItems(JsonParser json, Labels labels, Writer writer) {
        this.json = json;
        this.labels = labels;
        this.writer = writer;
    }

    /// From the first item to the end of their array.
    void write() throws IOException {
        for (var token = json.currentToken();
                token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            value();
        }
    }

    private void value() throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NULL -> writer.write("–");
            case VALUE_TRUE -> writer.write(HtmlText.of(labels.yes()));
            case VALUE_FALSE -> writer.write(HtmlText.of(labels.no()));
            default -> writer.write(shown(json.getString()));
        }
    }

    private String shown(String told) {
        if (PICTURE.matcher(told).matches()) {
            return "<img alt=\"\" src=\"" + HtmlText.of(told) + "\">";
        }
        return HtmlText.of(told.equals(PersonalData.WITHHELD) ? labels.secret() : told);
    }

    private void object() throws IOException {
        writer.write("<dl>");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            writer.write("<dt>" + HtmlText.of(labels.field(json.currentName())) + "</dt><dd>");
            json.nextToken();
            value();
            writer.write("</dd>");
        }
        writer.write("</dl>\n");
    }

    private void array() throws IOException {
        writer.write("<div>");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            writer.write("<div>");
            value();
            writer.write("</div>");
        }
        writer.write("</div>");
    }
}
