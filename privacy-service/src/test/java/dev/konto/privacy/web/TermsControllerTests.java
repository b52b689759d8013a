package dev.konto.privacy.web;

import static dev.konto.privacy.TermsFixtures.MONDAY;
import static dev.konto.privacy.TermsFixtures.SOME_DAY;
import static dev.konto.privacy.TermsFixtures.TUESDAY;
import static dev.konto.privacy.TermsFixtures.aDocumentOf;
import static dev.konto.privacy.TermsFixtures.aVersion;
import static dev.konto.privacy.TermsFixtures.anOrganization;
import static dev.konto.privacy.organization.AffiliateFixtures.anAffiliateOf;
import static dev.konto.starter.test.Answers.assertProblem;
import static dev.konto.starter.test.Answers.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.privacy.Acceptances;
import dev.konto.privacy.TermsDocument;
import dev.konto.privacy.TermsDocuments;
import dev.konto.privacy.organization.Affiliates;
import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class TermsControllerTests {

    private static final String PATH = "/api/v1/privacy/terms-of-use";
    private static final String[] ALL = {"privacy.read", "privacy.write"};
    private static final String NOW = "{\"version\": \"now\"}";

    @Autowired MockMvcTester mvc;
    @Autowired Acceptances acceptances;
    @Autowired TermsDocuments documents;
    @Autowired Affiliates affiliates;

    private final OrganizationId fjord = anOrganization();
    private final AccountId maja = Accounts.any();
    private final String token = Tokens.of(maja.value(), ALL);
    private TermsDocument terms;

    @BeforeEach
    void termsThatConcernMaja() {
        affiliates.save(anAffiliateOf(fjord, maja));
        terms =
                documents.save(
                        aDocumentOf(
                                fjord,
                                aVersion("old", MONDAY),
                                aVersion("now", TUESDAY),
                                aVersion("later", SOME_DAY)));
    }

    @Test
    void listsWhatIsInForceAndNotAcceptedYet() {
        assertThat(get("", token, "sv-SE,sv;q=0.9,en;q=0.8"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"items": [
                           {"id": "%s", "organizationId": "%s", "required": true,
                            "version": "now", "publishedAt": "2026-11-17T08:00:00Z",
                            "language": "sv", "languages": ["en", "sv"],
                            "title": "Användarvillkor", "accepted": null, "history": [
                              {"version": "now", "publishedAt": "2026-11-17T08:00:00Z",
                               "accepted": null},
                              {"version": "old", "publishedAt": "2026-11-16T08:00:00Z",
                               "accepted": null}]}],
                         "next": null}
                        """
                                .formatted(terms.id().value(), fjord.value()));
    }

    @Test
    void listsNothingBeforeItIsPublished() {
        var erik = Accounts.any();
        var nordic = anOrganization();
        affiliates.save(anAffiliateOf(nordic, erik));
        documents.save(aDocumentOf(nordic, aVersion("later", SOME_DAY)));

        assertThat(get("", Tokens.of(erik.value(), ALL), "en"))
                .bodyJson()
                .isStrictlyEqualTo("{\"items\": [], \"next\": null}");
    }

    @ParameterizedTest
    @CsvSource({
        "sv, sv, <p>Var <em>snäll</em>.</p>",
        "en-GB, en, <h1>Acceptable use</h1>",
        "de, en, <h1>Acceptable use</h1>"
    })
    void showsTheTextInTheReadersLanguage(String wanted, String language, String html) {
        var read = get("/" + terms.id().value() + "/document", token, wanted);

        assertThat(read).hasStatusOk();
        assertThat(json(read, "$.version")).isEqualTo("now");
        assertThat(json(read, "$.language")).isEqualTo(language);
        assertThat(json(read, "$.html")).startsWith(html);
    }

    @Test
    void showsTheFirstTextToWhoAsksForNoLanguage() {
        var read =
                mvc.get()
                        .uri(PATH + "/" + terms.id().value() + "/document")
                        .header("Authorization", token)
                        .exchange();

        assertThat(json(read, "$.title")).isEqualTo("Acceptable use");
    }

    @Test
    void acceptsOnceHoweverOftenItIsAsked() {
        assertThat(accept(token, NOW)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(accept(token, NOW)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(acceptances.of(maja, terms.id()).accepted()).hasSize(1);
    }

    @Test
    void refusesAVersionThatIsNotInForceAnyMore() {
        var refused = accept(token, "{\"version\": \"old\"}");

        assertProblem(refused, HttpStatus.CONFLICT, "terms-version-outdated");
        assertThat(json(refused, "$.detail")).contains("“Acceptable use”");
        assertNothingAccepted();
    }

    @Test
    void answersInSwedish() {
        var refused =
                mvc.post()
                        .uri(PATH + "/" + terms.id().value() + "/acceptance")
                        .header("Authorization", token)
                        .header("Accept-Language", "sv")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": \"old\"}")
                        .exchange();

        assertThat(json(refused, "$.detail"))
                .startsWith("Det här är inte den version av ”Användarvillkor” som gäller.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                  | #/version
                    {"version": " "}                    | #/version
                    {"version": 1}                      | #/version
                    {"version": "now", "account": "b"}  | #/account
                    {"version": "now"                   | #
                    """)
    void saysWhichPartOfTheBodyIsWrong(String body, String pointer) {
        var refused = accept(token, body);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
        assertNothingAccepted();
    }

    private MvcTestResult get(String path, String authorization, String languages) {
        return mvc.get()
                .uri(PATH + path)
                .header("Authorization", authorization)
                .header("Accept-Language", languages)
                .exchange();
    }

    private MvcTestResult accept(String authorization, String body) {
        return mvc.post()
                .uri(PATH + "/" + terms.id().value() + "/acceptance")
                .header("Authorization", authorization)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private void assertNothingAccepted() {
        assertThat(acceptances.findByOwnerAndDocumentId(maja, terms.id())).isEmpty();
    }
}
