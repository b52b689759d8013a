package dev.konto.privacy.web;

import static dev.konto.privacy.TermsFixtures.aDocumentId;
import static dev.konto.starter.test.Answers.assertProblem;
import static dev.konto.starter.test.Answers.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.privacy.DocumentId;
import dev.konto.privacy.TermsDocuments;
import dev.konto.privacy.TermsText;
import dev.konto.privacy.TermsVersion;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Instant;

@ServiceTest
class TermsAdministrationControllerTests {

    private static final String EN = text("en", "Be kind.");
    private static final String FIRST = version("1", "2026-01-01T00:00:00.123456Z", EN);
    private static final String SECOND = version("2", "2026-02-01T01:00:00+01:00", EN);

    @Autowired MockMvcTester mvc;
    @Autowired TermsDocuments documents;

    private final DocumentId id = aDocumentId();

    @Test
    void publishesAsOftenAsItIsTold() {
        assertThat(publish(terms(FIRST))).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(publish(terms(FIRST))).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(publish(terms(FIRST + "," + SECOND))).hasStatus(HttpStatus.NO_CONTENT);

        var kept = documents.findById(id).orElseThrow();
        assertThat(kept.required()).isTrue();
        assertThat(kept.versions())
                .extracting(TermsVersion::publishedAt)
                .containsExactly(
                        Instant.parse("2026-01-01T00:00:00.123Z"),
                        Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(kept.versions().getLast().texts())
                .containsExactly(new TermsText("en", "Acceptable use", "Be kind."));
    }

    @Test
    void refusesOtherWordsForWhatWasPublished() {
        publish(terms(FIRST));

        var reworded = version("1", "2026-01-01T00:00:00.123Z", text("en", "Be good."));
        var refused = publish(terms(reworded));

        assertProblem(refused, HttpStatus.CONFLICT, "published-terms-changed");
        assertThat(documents.findById(id).orElseThrow().versions().getFirst().texts())
                .extracting(TermsText::markdown)
                .containsExactly("Be kind.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "required": true, "versions": [V]                                         | #/organizationId
                    "organizationId": "a b", "required": true, "versions": [V]                | #/organizationId
                    "organizationId": "a", "versions": [V]                                    | #/required
                    "organizationId": "a", "required": "yes", "versions": [V]                 | #/required
                    "organizationId": "a", "required": true, "versions": []                   | #/versions
                    "organizationId": "a", "required": true                                   | #/versions
                    "organizationId": "a", "required": true, "versions": [V, V]               | #/versions
                    "organizationId": "a", "required": true, "versions": [{}]                 | #/versions/0/
                    "organizationId": "a", "required": true, "versions": [V], "colour": 1     | #/colour
                    """)
    void saysWhichPartOfTheTermsIsWrong(String members, String pointer) {
        assertRefused("{" + members.replace("V", FIRST) + "}", pointer);
    }

    @Test
    void saysWhichVersionIsWrong() {
        assertRefused(terms(SECOND + "," + FIRST), "#/versions/1/publishedAt");
        assertRefused(terms(version("1", "yesterday", EN)), "#/versions/0/publishedAt");
        assertRefused(terms(version(" ", "2026-01-01T00:00:00Z", EN)), "#/versions/0/version");
        assertRefused(terms(version("1", "2026-01-01T00:00:00Z", "")), "#/versions/0/texts");
        assertRefused(
                terms(version("1", "2026-01-01T00:00:00Z", text("english!", "Be kind."))),
                "#/versions/0/texts/0/language");
        assertRefused(
                terms(version("1", "2026-01-01T00:00:00Z", EN + "," + text("EN", "Be kind."))),
                "#/versions/0/texts");
        assertRefused(
                terms(version("1", "+1000000000-12-31T23:59:59Z", EN)), "#/versions/0/publishedAt");
        assertRefused(
                terms(version("\\u202E1", "2026-01-01T00:00:00Z", EN)), "#/versions/0/version");
    }

    @Test
    void takesLongTermsButNoEndlessOnes() {
        var at = "2026-01-01T00:00:00Z";

        assertThat(publish(terms(version("1", at, text("en", "a".repeat(200_000))))))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(publish(terms(version("1", at, text("en", "a".repeat(1_000_000))))))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void refusesAnIdThatNobodyCouldType() {
        var refused = put("Acceptable_Use", terms(FIRST), Tokens.ofAdministrator());

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(documents.findById(new DocumentId("Acceptable_Use"))).isEmpty();
    }

    @Test
    void isForAdministratorsOnly() {
        var holder = Tokens.of("maja", "privacy.read", "privacy.write");

        var refused = put(id.value(), terms(FIRST), holder);

        assertProblem(refused, HttpStatus.FORBIDDEN, "forbidden");
        assertThat(documents.findById(id)).isEmpty();
    }

    private void assertRefused(String body, String pointer) {
        var refused = publish(body);
        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).startsWith(pointer);
        assertThat(documents.findById(id)).isEmpty();
    }

    private MvcTestResult publish(String body) {
        return put(id.value(), body, Tokens.ofAdministrator());
    }

    private MvcTestResult put(String document, String body, String authorization) {
        return mvc.put()
                .uri("/admin/v1/terms-of-use/" + document)
                .header("Authorization", authorization)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String terms(String versions) {
        return """
        {"organizationId": "fjord-university", "required": true, "versions": [%s]}
        """
                .formatted(versions);
    }

    private static String version(String version, String publishedAt, String texts) {
        return """
        {"version": "%s", "publishedAt": "%s", "texts": [%s]}
        """
                .formatted(version, publishedAt, texts);
    }

    private static String text(String language, String markdown) {
        return """
        {"language": "%s", "title": " Acceptable use ", "markdown": "%s"}
        """
                .formatted(language, markdown);
    }
}
