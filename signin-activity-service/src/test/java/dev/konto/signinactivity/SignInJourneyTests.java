package dev.konto.signinactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.signinactivity.authentication.SignInEvents;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/// Somebody tries Maja's password and is wrong, then Maja signs in; two seconds later she sees
/// both.
@ServiceTest
class SignInJourneyTests {

    @Autowired MockMvcTester mvc;
    @Autowired KafkaOperations<String, byte[]> kafka;

    private final String maja = Accounts.any().value();
    private final Instant now = Instant.parse("2026-11-22T09:15:02.120Z");

    @Test
    void showsWhatTheProviderToldWithinTwoSeconds() {
        waitUntilTheServiceListens();
        var attempt = aFailureOf(maja);
        var signIn = SignInEvents.aSignInOf(maja, now);

        publish(attempt);
        publish(signIn);

        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertShown(maja, signIn, attempt));
        assertThat(get(maja, "/api/v1/sign-ins/" + signIn.id()))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"outcome": "success", "occurredAt": "2026-11-22T09:15:02.120Z",
                         "browser": {"name": "Firefox", "version": "145"},
                         "method": "authenticator-app", "interactive": true}
                        """);
    }

    private void waitUntilTheServiceListens() {
        var erik = Accounts.any().value();
        var before = SignInEvents.aSignInOf(erik, now);
        publish(before);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertShown(erik, before));
    }

    private AccountEvent aFailureOf(String account) {
        var body =
                SignInEvents.bodyOf(account, now.minusSeconds(60))
                        .put("outcome", "failure")
                        .put("failedStep", "password")
                        .put("failureReason", "wrong-password");
        return SignInEvents.event(account, EventTypes.AUTH_SIGN_IN, body);
    }

    private void publish(AccountEvent event) {
        kafka.send(event.toRecord(Topics.AUTH_EVENTS)).join();
    }

    private void assertShown(String account, AccountEvent... latestFirst) {
        var ids = Arrays.stream(latestFirst).map(AccountEvent::id).toArray();
        assertThat(get(account, "/api/v1/sign-ins"))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(ids);
    }

    private MvcTestResult get(String account, String uri) {
        var token = Tokens.of(account, "sign-ins.read");
        return mvc.get().uri(uri).header("Authorization", token).exchange();
    }
}
