package dev.konto.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Terms of use that every member has to accept.
final class DemoTerms {

    private final AdminApi api;

    DemoTerms(AdminApi api) {
        this.api = api;
    }

    void make(String address, String organization) {
        api.put(
                address + "/admin/v1/terms-of-use/acceptable-use",
                Map.of(
                        "organizationId",
                        organization,
                        "required",
                        true,
                        "versions",
                        List.of(
                                Map.of(
                                        "version", "1",
                                        "publishedAt", "2026-01-15T08:00:00Z",
                                        "texts",
                                                List.of(
                                                        text(
                                                                "en",
                                                                "Acceptable use of Fjord"
                                                                        + " University's services"),
                                                        text(
                                                                "sv",
                                                                "Regler för användning av Fjord"
                                                                    + " Universitys tjänster"))))));
    }

    private static Map<String, String> text(String language, String title) {
        return Map.of("language", language, "title", title, "markdown", termsText(language));
    }

    private static String termsText(String language) {
        try (var text = DemoTerms.class.getResourceAsStream("terms-of-use." + language + ".md")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
