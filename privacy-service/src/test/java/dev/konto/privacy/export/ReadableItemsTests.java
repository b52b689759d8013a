package dev.konto.privacy.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

class ReadableItemsTests {

    @Test
    void tellTextAsText() throws IOException {
        assertThat(page("[{\"displayName\": \"<b>Maja & co</b>\"}]"))
                .contains("<dt>Display name</dt><dd>&lt;b&gt;Maja &amp; co&lt;/b&gt;</dd>");
    }

    @Test
    void showPictures() throws IOException {
        assertThat(page("[{\"picture\": \"data:image/jpeg;base64,/9j/4AA=\"}]"))
                .contains("<dd><img alt=\"\" src=\"data:image/jpeg;base64,/9j/4AA=\"></dd>");
    }

    @Test
    void showNothingThatOnlyLooksLikeAPicture() throws IOException {
        assertThat(page("[{\"name\": \"data:image/svg+xml;base64,PHN2Zz4=\"}]"))
                .doesNotContain("<img");
        assertThat(page("[{\"name\": \"data:image/png;base64,AAAA\\\" onerror=\\\"alert(1)\"}]"))
                .doesNotContain("<img")
                .contains("&quot; onerror=&quot;");
        assertThat(page("[{\"name\": \"https://elsewhere.example/a.png\"}]"))
                .doesNotContain("<img");
    }

    private static String page(String items) throws IOException {
        var words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(false);
        var page = new StringWriter();
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), items)) {
            parser.nextToken();
            parser.nextToken();
            new ReadableItems(parser, new Labels(words, Locale.ENGLISH), page).write();
        }
        return page.toString();
    }
}
