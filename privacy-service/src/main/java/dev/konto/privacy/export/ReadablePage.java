package dev.konto.privacy.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.privacy.preferences.EffectivePreferences;
import dev.konto.starter.personaldata.Part;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Objects;

/// Writes an export as one page to read, in the language that its owner chose. It needs nothing
/// but itself: no script, no font, nothing from elsewhere.
@Component
class ReadablePage {

    private static final String STYLE =
            """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            h2{margin-top:3rem;border-bottom:1px solid}dl{border:1px solid #999;border-radius:4px;
            padding:.5rem 1rem}dl dl{border:0;padding:0 1rem}dt{font-weight:600}dd{margin:0 0 .5rem 1rem}
            """;

    private final StoredParts parts;
    private final EffectivePreferences preferences;
    private final MessageSource words;
    private final JsonFactory json = new JsonFactory();

    ReadablePage(StoredParts parts, EffectivePreferences preferences, MessageSource words) {
        this.parts = parts;
        this.preferences = preferences;
        this.words = words;
    }

    /// Leaves the stream open.
    void write(Export export, OutputStream out) throws IOException {
        var language = preferences.of(export.owner()).values().language();
        var labels = new Labels(words, Locale.forLanguageTag(language));
        var writer = new OutputStreamWriter(out, UTF_8);
        var title = HtmlText.of(labels.title());
        writer.write(
                """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title>\
                <style>%s</style></head><body><h1>%s</h1><p>%s</p>
                """
                        .formatted(
                                language,
                                title,
                                STYLE,
                                title,
                                HtmlText.of(labels.from(export.requestedAt()))));
        for (var area : export.areas()) {
            writeArea(export, area, labels, writer);
        }
        writer.write("</body></html>\n");
        writer.flush();
    }

    private void writeArea(Export export, AreaProgress area, Labels labels, Writer writer)
            throws IOException {
        writer.write("<h2>" + HtmlText.of(labels.area(area.area())) + "</h2>\n");
        var run = Objects.requireNonNull(area.run(), "a part is missing");
        for (var category : parts.categories(export.id(), area.area(), run)) {
            writer.write("<h3>" + HtmlText.of(labels.category(category)) + "</h3>\n");
            try (var in = parts.read(export.id(), area.area(), run, category, Part.Kind.DATA);
                    var parser = json.createParser(ObjectReadContext.empty(), in)) {
                parser.nextToken();
                if (parser.nextToken() == JsonToken.END_ARRAY) {
                    writer.write("<p>" + HtmlText.of(labels.nothing()) + "</p>\n");
                } else {
                    new ReadableItems(parser, labels, writer).write();
                }
            }
        }
    }
}
