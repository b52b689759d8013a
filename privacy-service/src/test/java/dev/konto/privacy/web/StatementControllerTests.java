package dev.konto.privacy.web;

import static dev.konto.privacy.TermsFixtures.anOrganization;
import static dev.konto.privacy.organization.AffiliateFixtures.anAffiliateOf;
import static dev.konto.privacy.organization.AffiliateFixtures.ownedBy;
import static dev.konto.starter.test.Answers.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.privacy.organization.Affiliates;
import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class StatementControllerTests {

    private static final String PATH = "/api/v1/privacy/statement";

    @Autowired MockMvcTester mvc;
    @Autowired Affiliates affiliates;

    private final AccountId maja = Accounts.any();
    private final OrganizationId fjord = anOrganization();

    @Test
    void showsWhatTheOrganizationSays() {
        affiliates.save(ownedBy(fjord, maja));
        OrganizationDescriptions.put(
                mvc,
                fjord,
                """
                "privacyStatementUrl": "https://fjord.example/privacy",
                "contact": "privacy@fjord.example"
                """);

        assertThat(get(Tokens.of(maja.value(), "privacy.read")))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"organizations": [{"organizationId": "%s", "name": "Fjord University",
                          "home": true, "privacyStatementUrl": "https://fjord.example/privacy",
                          "contact": "privacy@fjord.example"}], "links": []}
                        """
                                .formatted(fjord.value()));
    }

    @Test
    void namesAnOrganizationThatSaysNothing() {
        affiliates.save(anAffiliateOf(fjord, maja));

        assertThat(get(Tokens.of(maja.value(), "privacy.read")))
                .bodyJson()
                .extractingPath("$.organizations[0].privacyStatementUrl")
                .isNull();
    }

    @Test
    void showsNobodyElsesOrganizations() {
        affiliates.save(anAffiliateOf(fjord, Accounts.any()));

        assertThat(get(Tokens.of(maja.value(), "privacy.read")))
                .bodyJson()
                .extractingPath("$.organizations")
                .asArray()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"privacyStatementUrl\": \"javascript:alert(1)\"",
                "\"privacyStatementUrl\": \"https://\\\"><script>\"",
                "\"contact\": \"\\u202Emoc.elpmaxe\"",
                "\"managed\": [\"password\"]",
                "\"managed\": [null]",
                "\"colour\": \"blue\"",
                "\"contact\": 7"
            })
    void refusesDescriptionsThatMakeNoSense(String members) {
        var answer = OrganizationDescriptions.tried(mvc, fjord, members);

        assertProblem(answer, HttpStatus.BAD_REQUEST, "validation-failed");
    }

    @Test
    void asksForTheRightScope() {
        assertProblem(
                get(Tokens.of(maja.value(), "privacy.write")), HttpStatus.FORBIDDEN, "forbidden");
        assertProblem(mvc.get().uri(PATH).exchange(), HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    private MvcTestResult get(String authorization) {
        return mvc.get().uri(PATH).header("Authorization", authorization).exchange();
    }
}
