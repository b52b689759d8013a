package dev.konto.securityinfo;

import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.securityinfo.passkey.TestAuthenticator;
import dev.konto.securityinfo.web.MethodCalls;
import dev.konto.securityinfo.web.PasskeyCalls;
import dev.konto.securityinfo.web.ProviderCalls;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Maja adds a passkey beside her app and signs in with it, as the second step and without a
/// password.
@SecurityInfoTest
class PasskeyJourneyTests {

    private static final String PORTAL = "http://localhost:8080";

    private final String maja = Accounts.any().value();
    private final TestAuthenticator laptop = new TestAuthenticator(PORTAL);
    private final MethodCalls owner;
    private final ProviderCalls provider;
    private final PasskeyCalls passkeys;

    PasskeyJourneyTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.owner = new MethodCalls(mvc, clock, maja);
        this.provider = new ProviderCalls(mvc, maja);
        this.passkeys = new PasskeyCalls(owner, provider, laptop);
    }

    @Test
    void leadsFromTheFirstCeremonyToASignInWithoutAPassword() {
        var id = passkeys.added();

        assertThat(owner.show())
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"defaultMethodId": "%s", "methods": [{"type": "authenticator-app"},
                          {"type": "passkey", "state": "active", "label": "Laptop",
                           "synced": false, "relyingPartyId": "localhost",
                           "usedFor": ["two-step", "password-reset", "passwordless"]}]}
                        """
                                .formatted(Answers.json(owner.show(), "$.methods[0].id")));
        var second = provider.open(id, "sign-in");
        var answered = passkeys.answer(second, passkeys.signed(second));
        assertThat(Answers.json(answered, "$.outcome")).isEqualTo("correct");
        assertThat(Answers.json(answered, "$.amr")).isEqualTo("[\"hwk\",\"user\"]");

        var open = passkeys.open("{\"ip\": \"192.0.2.4\"}");
        assertThat(open).hasStatus(HttpStatus.CREATED);
        var credential = passkeys.signed(open);
        assertThat(passkeys.answer(open, credential))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"outcome": "correct", "accountId": "%s", "methodId": "%s",
                         "methodType": "passkey"}
                        """
                                .formatted(maja, id));
        assertThat(passkeys.outcome(open, credential)).isEqualTo("expired");
    }

    @Test
    void needsAnotherMethodFirst() {
        assertProblem(owner.add(PasskeyCalls.ADD), HttpStatus.CONFLICT, "needs-another-method");
    }

    @Test
    void takesNoAnswerToAnotherChallenge() {
        var id = passkeys.added();
        var first = provider.open(id, "sign-in");
        var second = provider.open(id, "sign-in");

        var answered = passkeys.answer(second, passkeys.signed(first));

        assertThat(Answers.json(answered, "$.outcome")).isEqualTo("wrong");
    }

    @Test
    void takesNoAnswerFromAnotherSite() {
        owner.app();
        var added = owner.add(PasskeyCalls.ADD);
        var elsewhere = new TestAuthenticator("https://konto.example.org");

        var refused = passkeys.confirm(added, elsewhere);

        assertProblem(refused, HttpStatus.UNPROCESSABLE_CONTENT, "wrong-code");
    }

    @Test
    void provesItsOwnerWhoForgotThePassword() {
        passkeys.added();
        var signIn = passkeys.open("{}");
        assertThat(passkeys.outcome(signIn, passkeys.signed(signIn))).isEqualTo("correct");
        assertProblem(reset(signIn), HttpStatus.CONFLICT, "proofs-insufficient");
        var open = passkeys.open("{\"purpose\": \"password-reset\"}");

        assertThat(Answers.json(passkeys.answer(open, passkeys.signed(open)), "$.accountId"))
                .isEqualTo(maja);

        assertThat(reset(open)).hasStatus(HttpStatus.NO_CONTENT);
        assertProblem(
                passkeys.open("{\"purpose\": \"sign-in\"}"),
                HttpStatus.BAD_REQUEST,
                "validation-failed");
    }

    @Test
    void isRefusedAndReportedWhenItsCounterGoesBack() {
        var id = passkeys.added();
        var first = provider.open(id, "sign-in");
        assertThat(passkeys.outcome(first, passkeys.signed(first))).isEqualTo("correct");
        laptop.stopCounting();

        var second = provider.open(id, "sign-in");
        var answered = passkeys.answer(second, passkeys.signed(second));

        assertThat(Answers.json(answered, "$.outcome")).isEqualTo("wrong");
        assertThat(owner.show())
                .bodyJson()
                .extractingPath("$.methods[1].copySuspectedAt")
                .isNotNull();
        try (var topic = PublishedEvents.on(Topics.SECURITY_INFO_EVENTS)) {
            var event = topic.await(maja, 6).getLast();
            assertThat(event.type()).isEqualTo(EventTypes.SECURITY_INFO_PASSKEY_CLONE_SUSPECTED);
            assertThat(event.data().toString()).doesNotContain("Laptop");
            assertThat(PublishedEvents.personal(event, "label")).isEqualTo("Laptop");
            assertThat(event.data().at("/actor/kind").asString()).isEqualTo("system");
            EventContract.assertKept(event);
        }
    }

    @Test
    void takesNothingOfAStranger() {
        passkeys.added();
        var open = passkeys.open("{}");

        for (var credential :
                new String[] {
                    "{}", "{\"id\": 1}", "{\"id\": \"a\", \"response\": {\"userHandle\": \"%\"}}"
                }) {
            assertThat(passkeys.outcome(open, credential)).isEqualTo("wrong");
        }
    }

    private MvcTestResult reset(MvcTestResult proof) {
        return provider.post(
                "/internal/v1/password-resets",
                """
                {"accountId": "%s", "challengeIds": ["%s"], "newPassword": "eleven green bottles"}
                """
                        .formatted(maja, Answers.json(proof, "$.id")));
    }
}
