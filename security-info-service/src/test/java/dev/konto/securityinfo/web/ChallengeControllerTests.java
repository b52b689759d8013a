package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.MovableClock;
import dev.konto.securityinfo.Outside;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.Locale;

@SecurityInfoTest
class ChallengeControllerTests {

    @Autowired Outside outside;
    @Autowired MockMvcTester mvc;

    private final String maja = Accounts.any().value();
    private final MovableClock clock;
    private final MethodCalls owner;
    private final ProviderCalls provider;

    ChallengeControllerTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.clock = clock;
        this.owner = new MethodCalls(mvc, clock, maja);
        this.provider = new ProviderCalls(mvc, maja);
    }

    @Test
    void takesAnAppsCodeOnce() {
        var app = owner.app();
        var first = provider.opened(app.id(), "sign-in");
        var second = provider.opened(app.id(), "sign-in");
        var code = app.code(clock);

        assertThat(provider.answer(first, code))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"outcome": "correct", "accountId": "%s", "methodId": "%s",
                         "methodType": "authenticator-app", "amr": ["otp"],
                         "retryAfterSeconds": null, "remainingRecoveryCodes": null}
                        """
                                .formatted(maja, app.id()));
        assertThat(provider.outcome(first, app.code(clock, 1))).isEqualTo("expired");
        assertThat(provider.outcome(second, code)).isEqualTo("wrong");
        assertThat(provider.outcome(second, app.code(clock, 1))).isEqualTo("correct");
    }

    @Test
    void sendsACodeThatAnswersItsOwnChallengeOnly() {
        var number = owner.phone("+46701740605", outside);
        var app = owner.app();
        var other = provider.opened(app.id(), "sign-in");
        var opened = provider.open(number, "sign-in");
        var code = outside.codeTo("+46701740605");

        assertThat(opened).hasStatus(HttpStatus.CREATED);
        assertThat(Answers.json(opened, "$.hint")).isEqualTo("+46 •• ••• •• 05");
        assertThat(provider.outcome(other, code)).isEqualTo("wrong");
        var answered = provider.answer(Answers.json(opened, "$.id"), code);
        assertThat(Answers.json(answered, "$.outcome")).isEqualTo("correct");
        assertThat(Answers.json(answered, "$.amr")).isEqualTo("[\"otp\",\"sms\"]");
    }

    @Test
    void callsWhereACallIsWanted() {
        var phone = owner.phone("+46701740606", outside);

        var opened =
                provider.openWith(
                        """
                        {"accountId": "%s", "methodId": "%s", "purpose": "sign-in",
                         "channel": "call"}
                        """
                                .formatted(maja, phone));

        assertThat(outside.callsTo("+46701740606").getLast().body()).contains("\"call\"");
        var code = outside.codeTo("+46701740606");
        assertThat(Answers.json(provider.answer(Answers.json(opened, "$.id"), code), "$.amr"))
                .contains("tel");
    }

    @Test
    void takesARecoveryCodeOnceAndTellsHowManyAreLeft() {
        var app = owner.app();
        var codes = owner.add("{\"type\": \"recovery-codes\"}");
        var id = Answers.json(codes, "$.method.id");
        var code = Answers.json(codes, "$.challenge.codes[3]");

        var answered =
                provider.answer(provider.opened(id, "sign-in"), code.toUpperCase(Locale.ROOT));

        assertThat(Answers.json(answered, "$.outcome")).isEqualTo("correct");
        assertThat(Answers.json(answered, "$.remainingRecoveryCodes")).isEqualTo("9");
        assertThat(provider.outcome(provider.opened(id, "sign-in"), code)).isEqualTo("wrong");
        assertThat(provider.outcome(provider.opened(app.id(), "sign-in"), app.code(clock)))
                .isEqualTo("correct");
    }

    @Test
    void knowsNoMethodsOfOthersAndNoneThatIsNotGoodForIt() {
        var app = owner.app();
        var erik = new ProviderCalls(mvc, Accounts.any().value());
        var mail = owner.added("{\"type\": \"email\", \"address\": \"maja@fjord.example\"}");

        assertProblem(erik.open(app.id(), "sign-in"), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(provider.open(mail, "sign-in"), HttpStatus.NOT_FOUND, "not-found");
        assertProblem(provider.open("none", "sign-in"), HttpStatus.NOT_FOUND, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"accountId": "a", "methodId": "b"}                                  | #/purpose
                    {"accountId": "a", "methodId": "", "purpose": "sign-in"}             | #/methodId
                    {"accountId": "a b", "methodId": "b", "purpose": "sign-in"}          | #/accountId
                    {"accountId": "a", "methodId": "b", "purpose": "fun"}                | #/purpose
                    {"accountId": "a", "methodId": "b", "purpose": "sign-in", "ip": "x"} | #/ip
                    {"accountId": "a", "methodId": "b", "purpose": "sign-in", "x": 1}    | #/x
                    """)
    void saysWhichPartOfTheBodyIsWrong(String body, String pointer) {
        var refused = provider.openWith(body);

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(Answers.json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
        assertProblem(
                provider.answerWith("none", "{}"), HttpStatus.BAD_REQUEST, "validation-failed");
    }

    @Test
    void isForTheIdentityProviderOnly() {
        for (var uri :
                new String[] {
                    "/internal/v1/challenges",
                    "/internal/v1/challenges/a/answers",
                    "/internal/v1/accounts/a/sign-in-methods"
                }) {
            assertThat(mvc.post().uri(uri)).hasStatus(HttpStatus.UNAUTHORIZED);
            assertThat(mvc.post().uri(uri).header("Authorization", Tokens.of(maja, Calls.WRITE)))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }
}
