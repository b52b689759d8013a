package dev.konto.organization.web;

import static dev.konto.organization.OrganizationFixtures.anOrganization;
import static dev.konto.starter.test.Answers.assertProblem;
import static dev.konto.starter.test.Answers.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.organization.Organization;
import dev.konto.organization.Organizations;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What an administrator decides for the people of an organization.
@ServiceTest
class PolicyAdministrationTests {

    @Autowired Organizations organizations;
    private AdministratorCalls calls;
    private Organization fjord;

    @BeforeEach
    void describe(@Autowired MockMvcTester mvc) {
        calls = new AdministratorCalls(mvc);
        fjord = organizations.save(anOrganization());
    }

    @Test
    void setsThePolicyAndShowsIt() {
        var policy =
                """
                {"methods": {"allowed": ["passkey", "authenticator-app", "passkey"],
                             "secondStep": "required"},
                 "requiredTerms": ["acceptable-use"], "managedPreferences": ["language"]}
                """;

        assertThat(setPolicy(fjord, policy)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(calls.get(AdministratorCalls.path(fjord)))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"id": "%s", "policy": {
                          "methods": {"allowed": ["authenticator-app", "passkey"],
                                      "secondStep": "required"},
                          "requiredTerms": ["acceptable-use"],
                          "managedPreferences": ["language"]}}
                        """
                                .formatted(fjord.id().value()));
        setPolicy(fjord, "{}");
        assertThat(organizations.described(fjord.id()).policy().methods().allowed()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "methods": {"allowed": []}                | #/methods/allowed
                    "methods": {"allowed": ["fax"]}           | #/methods/allowed/0
                    "methods": {"secondStep": "sometimes"}    | #/methods/secondStep
                    "requiredTerms": ["a b"]                  | #/requiredTerms/0
                    "managedPreferences": ["colour"]          | #/managedPreferences/0
                    "leaving": {"allowed": true}              | #/leaving
                    """)
    void saysWhichPartOfThePolicyIsWrong(String members, String pointer) {
        var refused = setPolicy(fjord, "{" + members + "}");

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void refusesAPolicyOfWhatNobodyDescribed() {
        assertProblem(setPolicy(anOrganization(), "{}"), HttpStatus.NOT_FOUND, "not-found");
    }

    private MvcTestResult setPolicy(Organization organization, String body) {
        return calls.put(AdministratorCalls.path(organization) + "/policy", body);
    }
}
