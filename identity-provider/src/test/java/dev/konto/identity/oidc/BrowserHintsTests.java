package dev.konto.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.ClientHints;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import java.util.Objects;

class BrowserHintsTests {

    private static final String BRANDS =
            "\"Google Chrome\";v=\"142\", \"Chromium\";v=\"142\", \"Not_A Brand\";v=\"99\"";

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void areAbsentWhereABrowserSaysNothing() {
        request.addHeader("User-Agent", "Firefox");

        assertThat(BrowserHints.of(request)).isNull();
    }

    @Test
    void areReadAsTheyWereSent() {
        request.addHeader("Sec-CH-UA", BRANDS);
        request.addHeader("Sec-CH-UA-Platform", "\"Android\"");
        request.addHeader("Sec-CH-UA-Platform-Version", "\"16.0.0\"");
        request.addHeader("Sec-CH-UA-Mobile", "?1");
        request.addHeader("Sec-CH-UA-Model", "\"Pixel \\\"9\\\"\"");

        assertThat(BrowserHints.of(request))
                .isEqualTo(new ClientHints(BRANDS, "Android", "16.0.0", true, "Pixel \"9\""));
    }

    @Test
    void leaveOutWhatIsNotWrittenAsItShould() {
        request.addHeader("Sec-CH-UA", BRANDS);
        request.addHeader("Sec-CH-UA-Platform", "Windows");
        request.addHeader("Sec-CH-UA-Platform-Version", "\"");
        request.addHeader("Sec-CH-UA-Mobile", "maybe");
        request.addHeader("Sec-CH-UA-Model", "\"\"");

        assertThat(BrowserHints.of(request))
                .isEqualTo(new ClientHints(BRANDS, null, null, null, null));
    }

    @Test
    void areBounded() {
        request.addHeader("Sec-CH-UA", "x".repeat(10_000));
        request.addHeader("Sec-CH-UA-Model", '"' + "y".repeat(10_000) + '"');

        var hints = Objects.requireNonNull(BrowserHints.of(request));

        assertThat(hints.brands()).hasSize(256);
        assertThat(hints.model()).hasSize(64);
    }
}
