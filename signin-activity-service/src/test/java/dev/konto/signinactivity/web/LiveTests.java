package dev.konto.signinactivity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.signinactivity.authentication.SignInEvents;
import dev.konto.signinactivity.live.OpenPages;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;

/// Maja's page is open while somebody signs in to her account, and while it is changed.
@ServiceTest
class LiveTests {

    private static final Instant NOW = Instant.parse("2026-11-22T09:15:02.120Z");

    @Autowired MockMvcTester mvc;
    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired OpenPages pages;

    private final AccountId maja = Accounts.any();

    @Test
    void showsASignInWithinTwoSecondsAndNobodyElses() {
        var page = open(maja);
        var eriks = open(Accounts.any());
        await().until(() -> text(page).contains("event:hello"));
        await().until(() -> text(eriks).contains("event:hello"));

        var signIn = SignInEvents.aSignInOf(maja.value(), NOW);
        kafka.send(signIn.toRecord(Topics.AUTH_EVENTS)).join();

        await().atMost(Duration.ofSeconds(2))
                .until(() -> text(page).contains("\"id\":\"" + signIn.id() + "\""));
        assertThat(text(page)).contains("event:sign-in").contains("id:" + signIn.id());
        assertThat(text(eriks)).doesNotContain("sign-in");
    }

    @Test
    void showsAChangeAndConnectsAgainWhenSessionsEnd() {
        var page = open(maja);
        await().until(() -> text(page).contains("event:hello"));
        var before = pages.count();

        var body = SignInEvents.bodyOf(maja.value(), NOW).put("reason", "administrator");
        publish(SignInEvents.event(maja.value(), EventTypes.DEVICE_RENAMED, body));
        await().until(() -> text(page).contains("device.renamed"));
        publish(SignInEvents.event(maja.value(), EventTypes.SESSION_REVOKED, body));

        await().until(() -> pages.count() < before);
        assertThat(text(page)).contains("event:change");
    }

    @Test
    void needsATokenWithItsScope() {
        assertThat(mvc.get().uri("/api/v1/sign-ins/live").exchange())
                .hasStatus(HttpStatus.UNAUTHORIZED);
        var scopeless = Tokens.of(maja.value(), "profile.read");
        assertThat(
                        mvc.get()
                                .uri("/api/v1/sign-ins/live")
                                .header("Authorization", scopeless)
                                .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private void publish(AccountEvent event) {
        kafka.send(event.toRecord(Topics.of(event.type()))).join();
    }

    private MvcTestResult open(AccountId account) {
        return mvc.get()
                .uri("/api/v1/sign-ins/live")
                .header("Authorization", Tokens.of(account.value(), "sign-ins.read"))
                .asyncExchange();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
