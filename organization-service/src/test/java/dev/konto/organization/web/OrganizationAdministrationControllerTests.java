package dev.konto.organization.web;

import static dev.konto.organization.OrganizationFixtures.anId;
import static dev.konto.organization.OrganizationFixtures.anOrganization;
import static dev.konto.starter.test.Answers.assertProblem;
import static dev.konto.starter.test.Answers.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.organization.Leaving;
import dev.konto.organization.OrganizationId;
import dev.konto.organization.OrganizationState;
import dev.konto.organization.Organizations;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class OrganizationAdministrationControllerTests {

    private final OrganizationId id = anId();
    private final String domain = id.value() + ".example";
    private final String whole =
            """
            {"name": " Fjord University ", "domain": "%s", "state": "suspended",
             "otherDomains": ["Students.%s"],
             "leaving": {"allowed": false, "reason": "Ask the helpdesk.",
                         "losses": ["Your files in the project room."]},
             "privacyStatementUrl": "https://fjord.example/privacy",
             "contact": "privacy@fjord.example", "visibleData": ["name", "email", "name"]}
            """
                    .formatted(domain, domain);

    @Autowired Organizations organizations;
    private AdministratorCalls calls;

    @BeforeEach
    void call(@Autowired MockMvcTester mvc) {
        calls = new AdministratorCalls(mvc);
    }

    @Test
    void describesAnOrganizationAsOftenAsItIsTold() {
        assertThat(describe(whole)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(describe(whole)).hasStatus(HttpStatus.NO_CONTENT);

        var told = organizations.described(id).description();
        assertThat(told.name()).isEqualTo("Fjord University");
        assertThat(told.state()).isEqualTo(OrganizationState.SUSPENDED);
        assertThat(told.leaving().reason()).isEqualTo("Ask the helpdesk.");
        assertThat(told.leaving().losses()).containsExactly("Your files in the project room.");
        assertThat(told.domains()).containsExactly(domain, "students." + domain);
        assertThat(told.privacyStatementUrl()).isEqualTo("https://fjord.example/privacy");
        assertThat(told.visibleData()).containsExactly("name", "email");
    }

    @Test
    void takesWhatIsLeftOutAsItMostlyIs() {
        describe(whole);

        var again = describe("{\"name\": \"Fjord\", \"domain\": \"" + domain + "\"}");

        assertThat(again).hasStatus(HttpStatus.NO_CONTENT);
        var told = organizations.described(id).description();
        assertThat(told.state()).isEqualTo(OrganizationState.ACTIVE);
        assertThat(told.leaving()).isEqualTo(Leaving.ALLOWED);
        assertThat(told.privacyStatementUrl()).isNull();
        assertThat(told.visibleData()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "domain": "a.example"                                        | #/name
                    "name": " ", "domain": "a.example"                           | #/name
                    "name": "A"                                                  | #/domain
                    "name": "A", "domain": "a b"                                 | #/domain
                    "name": "A", "domain": "a..b"                                | #/domain
                    "name": "A", "domain": "-a.b"                                | #/domain
                    "name": "A", "domain": "a.b."                                | #/domain
                    "name": "A", "domain": ""                                    | #/domain
                    "name": "A", "domain": "a.b", "otherDomains": ["c.d", "e_f"] | #/otherDomains/1
                    "name": "\\u202EA", "domain": "a.b"                          | #/name
                    "name": "A", "domain": "a.b", "contact": "a\\u0000"          | #/contact
                    "name": "A", "domain": "a.b", "state": "gone"                | #/state
                    "name": "A", "domain": "a.b", "leaving": {"allowed": false}  | #/leaving/reason
                    "name": "A", "domain": "a.b", "leaving": {"reason": "x"}     | #/leaving/allowed
                    "name": "A", "domain": "a.b", "visibleData": ["a", "<b>"]    | #/visibleData/1
                    "name": "A", "domain": "a.b", "colour": "blue"               | #/colour
                    """)
    void saysWhichPartOfTheDescriptionIsWrong(String members, String pointer) {
        var refused = describe("{" + members + "}");

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
        assertThat(organizations.findById(id)).isEmpty();
    }

    @Test
    void knowsADomainHoweverItIsWritten() {
        describe(
                """
                {"name": "A", "domain": "Å.%s",
                 "otherDomains": ["å.%s", "xn--5ca.%s", "XN--5CA.%s", "å。%s"]}
                """
                        .replace("%s", domain));

        assertThat(organizations.described(id).description().domains())
                .containsExactly("å." + domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,hello",
                "//fjord.example/privacy",
                "fjord.example",
                "https://",
                "https:///privacy",
                "https://fjord.example/a b"
            })
    void refusesAPrivacyStatementThatIsNoWebPage(String url) {
        var refused =
                describe(
                        """
                        {"name": "A", "domain": "a.example", "privacyStatementUrl": "%s"}
                        """
                                .formatted(url));

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).isEqualTo("#/privacyStatementUrl");
    }

    @Test
    void refusesAnIdThatNobodyCouldType() {
        var refused = calls.put("/admin/v1/organizations/Fjord_University", whole);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(organizations.findById(new OrganizationId("Fjord_University"))).isEmpty();
    }

    @Test
    void listsAllPageByPage() {
        describe(whole);
        organizations.save(anOrganization());

        var first = calls.get("/admin/v1/organizations?limit=1");
        var second = calls.get("/admin/v1/organizations?limit=1&cursor=" + json(first, "$.next"));

        assertThat(json(second, "$.items[0].id")).isNotEqualTo(json(first, "$.items[0].id"));
    }

    @Test
    void isForAdministratorsOnly() {
        var nordic = organizations.save(anOrganization());
        var path = AdministratorCalls.path(nordic);
        var holder = Tokens.of("maja", "organizations.write", "organizations.read");

        assertProblem(calls.put(path, whole, holder), HttpStatus.FORBIDDEN, "forbidden");
        assertThat(organizations.described(nordic.id()).version()).isEqualTo(nordic.version());
    }

    private MvcTestResult describe(String body) {
        return calls.put(AdministratorCalls.path(id), body);
    }
}
