package dev.konto.signinactivity.authentication;

import static dev.konto.signinactivity.authentication.SignInEvents.bodyOf;
import static dev.konto.signinactivity.authentication.SignInEvents.delivered;
import static dev.konto.signinactivity.authentication.SignInEvents.event;
import static dev.konto.signinactivity.authentication.SignInEvents.rubbish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.events.EventTypes;
import dev.konto.events.MalformedEvent;
import dev.konto.signinactivity.Application;
import dev.konto.signinactivity.Failure;
import dev.konto.signinactivity.Outcome;
import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.Step;
import dev.konto.signinactivity.origin.OriginFixtures;
import dev.konto.signinactivity.origin.Software;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;

class SignInReaderTests {

    private static final Instant AT = Instant.parse("2026-11-22T09:15:02.120456Z");

    private final SignInReader reader = new SignInReader(OriginFixtures.shipped());
    private final String maja = Accounts.any().value();
    private final ObjectNode body = bodyOf(maja, AT);

    @Test
    void readsTheContractsExample() {
        var event = event(maja, EventTypes.AUTH_SIGN_IN, body);
        EventContract.assertKept(event);

        var signIn = read(event.data());

        assertThat(signIn.accountId().value()).isEqualTo(maja);
        assertThat(signIn.occurredAt()).isEqualTo(Instant.parse("2026-11-22T09:15:02.120Z"));
        assertThat(signIn.outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(signIn.failure()).isNull();
        assertThat(signIn.application()).isEqualTo(new Application("konto-portal", "My Account"));
        assertThat(signIn.origin().ip()).isEqualTo("192.0.2.44");
        assertThat(signIn.origin().browser()).isEqualTo(new Software("Firefox", "145"));
        assertThat(signIn.authentication().steps())
                .extracting(Step::method)
                .containsExactly("password", "authenticator-app");
        assertThat(signIn.authentication().method()).isEqualTo("authenticator-app");
        assertThat(signIn.authentication().acr()).isEqualTo("urn:konto:acr:multi-factor");
        assertThat(signIn.sessionId()).isEqualTo("0199d20a-77aa-7d35-8e21-0d6f3b9a4c11");
    }

    @Test
    void readsAFailureWithItsStep() {
        body.put("outcome", "failure")
                .put("failedStep", "second-factor")
                .put("failureReason", "wrong-code");

        var signIn = read(body);

        assertThat(signIn.outcome()).isEqualTo(Outcome.FAILURE);
        assertThat(signIn.failure()).isEqualTo(new Failure("second-factor", "wrong-code"));
    }

    @Test
    void tellsASilentSignInByItsSession() {
        body.put("interactive", false).putArray("steps");

        assertThat(read(body).authentication().method()).isEqualTo("session");
    }

    @Test
    void makesDoWithWhatIsNeeded() {
        body.retain("accountId", "outcome", "occurredAt");

        var signIn = read(body);

        assertThat(signIn.application()).isNull();
        assertThat(signIn.origin().ip()).isNull();
        assertThat(signIn.origin().browser()).isNull();
        assertThat(signIn.authentication().steps()).isEmpty();
        assertThat(signIn.authentication().method()).isNull();
        assertThat(signIn.searchTerms())
                .containsExactly(
                        "signed",
                        "successful",
                        "inloggad",
                        "lyckades",
                        "unknown",
                        "place",
                        "okand",
                        "plats");
    }

    @Test
    void keepsWordsThatCameLater() {
        body.put("outcome", "failure")
                .put("failedStep", "retina-scan")
                .put("failureReason", "blinked")
                .put("mood", "cheerful");

        assertThat(read(body).failure()).isEqualTo(new Failure("retina-scan", "blinked"));
    }

    @Test
    void passesOverOtherEvents() {
        var ended = event(maja, EventTypes.AUTH_SESSION_ENDED, body);

        assertThat(reader.read(delivered(ended))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accountId", "outcome", "occurredAt"})
    void refusesABodyWithoutWhatIsNeeded(String member) {
        body.remove(member);

        assertThatThrownBy(() -> read(body)).isInstanceOf(UnusableSignIn.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome", "occurredAt", "steps", "application", "client"})
    void refusesABodyOfAnotherShape(String member) {
        body.put(member, "surprise");

        assertThatThrownBy(() -> read(body)).hasMessageContaining(member);
    }

    @Test
    void refusesABodyAboutAnotherAccount() {
        body.put("accountId", Accounts.any().value());

        assertThatThrownBy(() -> read(body)).isInstanceOf(UnusableSignIn.class);
    }

    @Test
    void refusesWhatIsNoEvent() {
        assertThatThrownBy(() -> reader.read(rubbish(maja))).isInstanceOf(MalformedEvent.class);
    }

    private SignIn read(JsonNode told) {
        var event = event(maja, EventTypes.AUTH_SIGN_IN, told);
        return reader.read(delivered(event)).orElseThrow().signIn();
    }
}
