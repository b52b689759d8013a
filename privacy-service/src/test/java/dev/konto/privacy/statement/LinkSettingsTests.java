package dev.konto.privacy.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.privacy.Languages;
import dev.konto.privacy.statement.LinkSettings.Link;
import dev.konto.privacy.statement.LinkSettings.RelatedLink;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;
import java.util.Map;

class LinkSettingsTests {

    private final LinkSettings settings =
            new LinkSettings(
                    List.of(
                            new RelatedLink(
                                    Map.of("sv", "Hjälp", "en", "Help"),
                                    URI.create("https://help.example"))));

    @Test
    void nameLinksInTheReadersLanguage() {
        assertThat(settings.in(Languages.of("sv-FI")))
                .containsExactly(new Link("Hjälp", "https://help.example"));
        assertThat(settings.in(Languages.of("fr")))
                .containsExactly(new Link("Help", "https://help.example"));
    }
}
