package dev.konto.privacy.web;

import static dev.konto.privacy.TermsFixtures.MONDAY;
import static dev.konto.privacy.TermsFixtures.TUESDAY;
import static dev.konto.privacy.TermsFixtures.aDocumentOf;
import static dev.konto.privacy.TermsFixtures.aVersion;
import static dev.konto.privacy.TermsFixtures.anOrganization;
import static dev.konto.privacy.organization.AffiliateFixtures.anAffiliateOf;
import static dev.konto.privacy.organization.AffiliateFixtures.whoLeft;
import static dev.konto.starter.test.Answers.assertProblem;
import static dev.konto.starter.test.Answers.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.privacy.Acceptances;
import dev.konto.privacy.PublishingTerms;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;

/// Who may read and accept which terms.
@ServiceTest
class TermsAccessTests {

    private static final String PATH = "/api/v1/privacy/terms-of-use";
    private static final String[] ALL = {"privacy.read", "privacy.write"};

    @Autowired MockMvcTester mvc;
    @Autowired Acceptances acceptances;
    @Autowired TermsDocuments documents;
    @Autowired Affiliates affiliates;
    @Autowired PublishingTerms publishing;

    private final OrganizationId fjord = anOrganization();
    private final AccountId maja = Accounts.any();
    private final String token = Tokens.of(maja.value(), ALL);
    private TermsDocument terms;

    @BeforeEach
    void termsThatConcernMaja() {
        affiliates.save(anAffiliateOf(fjord, maja));
        terms = documents.save(aDocumentOf(fjord, aVersion("now", MONDAY)));
    }

    @Test
    void hidesTermsOfOrganizationsThatOneDoesNotBelongTo() {
        var erik = Tokens.of(Accounts.any().value(), ALL);

        assertThat(list(erik)).bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertProblem(read(erik), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(accept(erik), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void hidesWhatAnotherAccountAccepted() {
        var erik = Accounts.any();
        affiliates.save(anAffiliateOf(fjord, erik));

        accept(Tokens.of(erik.value(), ALL));

        assertThat(list(token)).bodyJson().extractingPath("$.items[0].accepted").isNull();
    }

    @Test
    void showsWhenAndFromWhereItWasAccepted() {
        accept(token);

        var listed = list(token);

        var at = acceptances.of(maja, terms.id()).latest().orElseThrow().at();
        assertThat(json(listed, "$.items[0].accepted.version")).isEqualTo("now");
        assertThat(json(listed, "$.items[0].accepted.acceptedAt")).isEqualTo(at.toString());
        assertThat(json(listed, "$.items[0].accepted.ip")).isEqualTo("127.0.0.1");
        assertThat(json(listed, "$.items[0].history[0].accepted.version")).isEqualTo("now");
    }

    @Test
    void opensVersionsThatWereInForceAndNoOthers() {
        assertThat(json(read(token, "?version=now"), "$.version")).isEqualTo("now");
        assertProblem(read(token, "?version=none"), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void keepsOpenWhatWasAcceptedBeforeTheOrganizationWasLeft() {
        documents.save(aDocumentOf(fjord, aVersion("never accepted", MONDAY)));
        accept(token);
        affiliates.save(whoLeft(fjord, affiliates.of(maja)));
        publishing.publish(
                terms.id(), fjord, true, List.of(aVersion("now", MONDAY), aVersion("2", TUESDAY)));

        var listed = list(token);

        assertThat(listed).bodyJson().extractingPath("$.items").asArray().hasSize(1);
        assertThat(json(listed, "$.items[0].version")).isEqualTo("now");
        assertThat(json(listed, "$.items[0].required")).isEqualTo("false");
        assertThat(json(listed, "$.items[0].accepted.version")).isEqualTo("now");
        assertThat(listed).bodyJson().extractingPath("$.items[0].history").asArray().hasSize(1);
        assertThat(json(read(token), "$.version")).isEqualTo("now");
        assertProblem(read(token, "?version=2"), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(accept(token), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void refusesTokensThatAreNotGood() {
        for (var bad :
                new String[] {
                    "Bearer rubbish",
                    Tokens.forged(maja.value(), ALL),
                    Tokens.expired(maja.value(), ALL),
                    Tokens.forAnotherAudience(maja.value(), ALL)
                }) {
            assertProblem(accept(bad), HttpStatus.UNAUTHORIZED, "unauthenticated");
            assertProblem(list(bad), HttpStatus.UNAUTHORIZED, "unauthenticated");
        }
        assertProblem(mvc.get().uri(PATH).exchange(), HttpStatus.UNAUTHORIZED, "unauthenticated");
        assertNothingAccepted();
    }

    @Test
    void refusesTokensWithoutTheScope() {
        var reader = Tokens.of(maja.value(), "privacy.read");
        var stranger = Tokens.of(maja.value(), "profile.read");

        assertProblem(accept(reader), HttpStatus.FORBIDDEN, "forbidden");
        assertProblem(list(stranger), HttpStatus.FORBIDDEN, "forbidden");
        assertProblem(read(stranger), HttpStatus.FORBIDDEN, "forbidden");
        assertNothingAccepted();
    }

    private MvcTestResult list(String authorization) {
        return mvc.get().uri(PATH).header("Authorization", authorization).exchange();
    }

    private MvcTestResult read(String authorization) {
        return read(authorization, "");
    }

    private MvcTestResult read(String authorization, String query) {
        return mvc.get()
                .uri(PATH + "/" + terms.id().value() + "/document" + query)
                .header("Authorization", authorization)
                .exchange();
    }

    private MvcTestResult accept(String authorization) {
        return mvc.post()
                .uri(PATH + "/" + terms.id().value() + "/acceptance")
                .header("Authorization", authorization)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\": \"now\"}")
                .exchange();
    }

    private void assertNothingAccepted() {
        assertThat(acceptances.findByOwnerAndDocumentId(maja, terms.id())).isEmpty();
    }
}
