package dev.konto.securityinfo.sender;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// The HTML of a mail, with places in braces.
record Template(String html) {

    /// What is in the frame that all mails have.
    static Template named(String name) {
        return new Template(read("frame").replace("{content}", read(name)));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("mail/" + name + ".html").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With texts in their places, none of which can be HTML itself.
    String filled(Map<String, String> texts) {
        var filled = html;
        for (var text : texts.entrySet()) {
            filled = filled.replace("{" + text.getKey() + "}", escaped(text.getValue()));
        }
        return filled;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
