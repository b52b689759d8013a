package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.MovableClock;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;

@SecurityInfoTest
class PassAdministrationControllerTests {

    private static final String NEW = "eleven green bottles";

    @Autowired MockMvcTester mvc;

    private final String maja = Accounts.any().value();
    private final MovableClock clock;
    private final MethodCalls owner;
    private final ProviderCalls provider;

    PassAdministrationControllerTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.clock = clock;
        this.owner = new MethodCalls(mvc, clock, maja);
        this.provider = new ProviderCalls(mvc, maja);
    }

    @Test
    void givesAPassThatCountsOnce() {
        var issued = issue("{}");
        var id = Answers.json(issued, "$.id");
        var pass = Answers.json(issued, "$.pass");
        var challenge = provider.opened(id, "sign-in");
        assertThat(owner.show())
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"methods": [{"type": "temporary-access-pass", "reusable": false}],
                         "defaultMethodId": null}
                        """);

        assertThat(Answers.json(provider.answer(challenge, pass), "$.amr")).contains("tap");

        assertThat(owner.show()).bodyJson().isLenientlyEqualTo("{\"methods\": []}");
        assertProblem(provider.open(id, "sign-in"), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void setsAFirstPasswordThoughProvingItUsesItUp() {
        var issued = issue("{}");
        var challenge = provider.opened(Answers.json(issued, "$.id"), "password-reset");
        var pass = Answers.json(issued, "$.pass");
        assertThat(provider.outcome(challenge, pass)).isEqualTo("correct");

        assertThat(reset(challenge, NEW)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(new Calls(mvc).outcome(maja, NEW)).isEqualTo("correct");
        assertProblem(
                reset(challenge, "twelve brown teapots"),
                HttpStatus.CONFLICT,
                "proofs-insufficient");
    }

    @Test
    void provesNothingOnceItsOwnerDeletedIt() {
        var issued = issue("{\"reusable\": true}");
        var id = Answers.json(issued, "$.id");
        var challenge = provider.opened(id, "password-reset");
        var pass = Answers.json(issued, "$.pass");
        assertThat(provider.outcome(challenge, pass)).isEqualTo("correct");

        assertThat(owner.delete(id)).hasStatus(HttpStatus.NO_CONTENT);

        assertProblem(reset(challenge, NEW), HttpStatus.CONFLICT, "proofs-insufficient");
    }

    @Test
    void givesOneThatCountsUntilItExpires() {
        var issued = issue("{\"lifetimeMinutes\": 10, \"reusable\": true}");
        var id = Answers.json(issued, "$.id");
        var pass = Answers.json(issued, "$.pass");

        assertThat(provider.outcome(provider.opened(id, "sign-in"), pass)).isEqualTo("correct");
        assertThat(provider.outcome(provider.opened(id, "sign-in"), pass)).isEqualTo("correct");
        clock.moveOn(Duration.ofMinutes(10));
        assertProblem(provider.open(id, "sign-in"), HttpStatus.NOT_FOUND, "not-found");
        assertThat(owner.show()).bodyJson().isLenientlyEqualTo("{\"methods\": []}");
    }

    @Test
    void givesOneForThirtyDaysAtMost() {
        assertThat(issue("{\"lifetimeMinutes\": 43200}")).hasStatus(HttpStatus.CREATED);

        clock.moveOn(Duration.ofDays(30).minusSeconds(1));
        assertThat(owner.show())
                .bodyJson()
                .isLenientlyEqualTo("{\"methods\": [{\"type\": \"temporary-access-pass\"}]}");
        clock.moveOn(Duration.ofSeconds(1));
        assertThat(owner.show()).bodyJson().isLenientlyEqualTo("{\"methods\": []}");
    }

    @Test
    void replacesThePassBeforeIt() {
        var first = Answers.json(issue("{}"), "$.id");
        var second = Answers.json(issue("{}"), "$.id");

        assertProblem(provider.open(first, "sign-in"), HttpStatus.NOT_FOUND, "not-found");
        assertThat(provider.open(second, "sign-in")).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void givesOneThatItsOwnerCanDelete() {
        var id = Answers.json(issue("{}"), "$.id");

        assertThat(owner.delete(id)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(owner.show()).bodyJson().isLenientlyEqualTo("{\"methods\": []}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"lifetimeMinutes": 9}     | #/lifetimeMinutes
                    {"lifetimeMinutes": 43201} | #/lifetimeMinutes
                    {"reusable": "yes"}        | #/reusable
                    {"forever": true}          | #/forever
                    """)
    void saysWhichPartOfTheBodyIsWrong(String body, String pointer) {
        var refused = issue(body);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(Answers.json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void isForAdministratorsOnly() {
        assertProblem(issue("{}", Tokens.of(maja, Calls.WRITE)), HttpStatus.FORBIDDEN, "forbidden");
        assertProblem(issue("{}", Tokens.ofIdentityProvider()), HttpStatus.FORBIDDEN, "forbidden");
    }

    private MvcTestResult reset(String proof, String password) {
        return provider.post(
                "/internal/v1/password-resets",
                """
                {"accountId": "%s", "challengeIds": ["%s"], "newPassword": "%s",
                 "ip": "192.0.2.8"}
                """
                        .formatted(maja, proof, password));
    }

    private MvcTestResult issue(String body) {
        return issue(body, Tokens.ofAdministrator());
    }

    private MvcTestResult issue(String body, String token) {
        return mvc.post()
                .uri("/admin/v1/accounts/{account}/temporary-access-pass", maja)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("Authorization", token)
                .exchange();
    }
}
