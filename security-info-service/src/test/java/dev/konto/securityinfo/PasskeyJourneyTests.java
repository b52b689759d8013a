package dev.konto.securityinfo;

import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.securityinfo.passkey.TestAuthenticator;
import dev.konto.securityinfo.web.Calls;
import dev.konto.securityinfo.web.MethodCalls;
import dev.konto.securityinfo.web.ProviderCalls;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;

/// Maja adds a passkey beside her app and signs in with it, as the second step and without a
/// password.
@SecurityInfoTest
class PasskeyJourneyTests {

    private static final String PORTAL = "http://localhost:8080";
    private static final String ADD = "{\"type\": \"passkey\", \"label\": \"Laptop\"}";

    private final String maja = Accounts.any().value();
    private final TestAuthenticator laptop = new TestAuthenticator(PORTAL);
    private final MethodCalls owner;
    private final ProviderCalls provider;

    PasskeyJourneyTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.owner = new MethodCalls(mvc, clock, maja);
        this.provider = new ProviderCalls(mvc, maja);
    }

    @Test
    void leadsFromTheFirstCeremonyToASignInWithoutAPassword() {
        var id = aPasskey();

        assertThat(owner.show())
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"defaultMethodId": "%s", "methods": [{"type": "authenticator-app"},
                          {"type": "passkey", "state": "active", "label": "Laptop",
                           "synced": false, "relyingPartyId": "localhost",
                           "usedFor": ["two-step", "password-reset", "passwordless"]}]}
                        """
                                .formatted(Calls.read(owner.show(), "$.methods[0].id")));
        var second = provider.open(id, "sign-in");
        var answered = answer(second, laptop.get(text(second)));
        assertThat(Calls.read(answered, "$.outcome")).isEqualTo("correct");
        assertThat(Calls.read(answered, "$.amr")).isEqualTo("[\"hwk\",\"user\"]");

        var open = provider.post("/internal/v1/passkey-challenges", "{\"ip\": \"192.0.2.4\"}");
        assertThat(open).hasStatus(HttpStatus.CREATED);
        var credential = laptop.get(text(open));
        assertThat(answer(open, credential))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"outcome": "correct", "accountId": "%s", "methodId": "%s",
                         "methodType": "passkey"}
                        """
                                .formatted(maja, id));
        assertThat(Calls.read(answer(open, credential), "$.outcome")).isEqualTo("expired");
    }

    @Test
    void needsAnotherMethodFirst() {
        assertProblem(owner.add(ADD), HttpStatus.CONFLICT, "needs-another-method");
    }

    @Test
    void takesNoAnswerToAnotherChallenge() {
        var id = aPasskey();
        var first = provider.open(id, "sign-in");
        var second = provider.open(id, "sign-in");

        var answered = answer(second, laptop.get(text(first)));

        assertThat(Calls.read(answered, "$.outcome")).isEqualTo("wrong");
    }

    @Test
    void takesNoAnswerFromAnotherSite() {
        owner.app();
        var added = owner.add(ADD);
        var elsewhere = new TestAuthenticator("https://konto.example.org");

        var refused = confirm(added, elsewhere.create(text(added), "$.challenge.publicKey"));

        assertProblem(refused, HttpStatus.UNPROCESSABLE_CONTENT, "wrong-code");
    }

    @Test
    void provesItsOwnerWhoForgotThePassword() {
        aPasskey();
        var signIn = provider.post("/internal/v1/passkey-challenges", "{}");
        assertThat(Calls.read(answer(signIn, laptop.get(text(signIn))), "$.outcome"))
                .isEqualTo("correct");
        assertProblem(reset(signIn), HttpStatus.CONFLICT, "proofs-insufficient");
        var uri = "/internal/v1/passkey-challenges";
        var open = provider.post(uri, "{\"purpose\": \"password-reset\"}");

        assertThat(Calls.read(answer(open, laptop.get(text(open))), "$.accountId")).isEqualTo(maja);

        assertThat(reset(open)).hasStatus(HttpStatus.NO_CONTENT);
        assertProblem(
                provider.post(uri, "{\"purpose\": \"sign-in\"}"),
                HttpStatus.BAD_REQUEST,
                "validation-failed");
    }

    @Test
    void isRefusedAndReportedWhenItsCounterGoesBack() {
        var id = aPasskey();
        var first = provider.open(id, "sign-in");
        assertThat(Calls.read(answer(first, laptop.get(text(first))), "$.outcome"))
                .isEqualTo("correct");
        laptop.stopCounting();

        var second = provider.open(id, "sign-in");
        var answered = answer(second, laptop.get(text(second)));

        assertThat(Calls.read(answered, "$.outcome")).isEqualTo("wrong");
        assertThat(owner.show())
                .bodyJson()
                .extractingPath("$.methods[1].copySuspectedAt")
                .isNotNull();
        try (var topic = PublishedEvents.on(Topics.SECURITY_INFO_EVENTS)) {
            var event = topic.await(maja, 6).getLast();
            assertThat(event.type()).isEqualTo(EventTypes.SECURITY_INFO_PASSKEY_CLONE_SUSPECTED);
            assertThat(event.data().at("/label").asString()).isEqualTo("Laptop");
            assertThat(event.data().at("/actor/kind").asString()).isEqualTo("system");
            EventContract.assertKept(event);
        }
    }

    @Test
    void takesNothingOfAStranger() {
        aPasskey();
        var open = provider.post("/internal/v1/passkey-challenges", "{}");

        for (var credential :
                new String[] {
                    "{}", "{\"id\": 1}", "{\"id\": \"a\", \"response\": {\"userHandle\": \"%\"}}"
                }) {
            assertThat(Calls.read(answer(open, credential), "$.outcome")).isEqualTo("wrong");
        }
    }

    private String aPasskey() {
        owner.app();
        var added = owner.add(ADD);
        assertThat(added).hasStatus(HttpStatus.CREATED);
        assertThat(confirm(added, laptop.create(text(added), "$.challenge.publicKey")))
                .hasStatusOk();
        return Calls.read(added, "$.method.id");
    }

    private MvcTestResult confirm(MvcTestResult added, String credential) {
        return owner.confirmWith(
                Calls.read(added, "$.method.id"), "{\"credential\": %s}".formatted(credential));
    }

    private MvcTestResult reset(MvcTestResult proof) {
        return provider.post(
                "/internal/v1/password-resets",
                """
                {"accountId": "%s", "challengeIds": ["%s"], "newPassword": "eleven green bottles"}
                """
                        .formatted(maja, Calls.read(proof, "$.id")));
    }

    private MvcTestResult answer(MvcTestResult opened, String credential) {
        return provider.answerWith(
                Calls.read(opened, "$.id"), "{\"credential\": %s}".formatted(credential));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
