package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.identity.account.LockingAccount;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.Map;

/// Who is not let in is told why, as far as it is theirs to know.
class RefusedSignInTests {

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");

    @AfterEach
    void recover() {
        provider.securityInfo().failsWith(0);
    }

    @Test
    void saysWhenToTryAgainAfterTooManyAttempts() {
        provider.securityInfo().throttles(maja.id().value(), 90);

        var refused = signIn("whatever");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("90");
        assertThat(refused.body()).contains("Try again in 2 minutes");
        assertThat(signInEvent().get("failureReason").asString()).isEqualTo("too-many-attempts");
    }

    @Test
    void letsNobodyInAndBlamesNoPasswordWhileTheVerifierDoesNotAnswer() {
        provider.securityInfo().failsWith(500);

        var refused = signIn(Provider.passwordOf(maja.id()));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("Signing in isn&#39;t possible right now");
        assertThat(browser.cookies()).doesNotContainKey("konto-idp");
        assertThat(signInEvent().get("failureReason").asString())
                .isEqualTo("verification-unavailable");
    }

    @Test
    void tellsOnlyWhoKnowsThePasswordThatTheAccountIsLocked() {
        lock();

        var wrong = signIn("a wrong password");
        var right = signIn(Provider.passwordOf(maja.id()));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(right.statusCode()).isEqualTo(403);
        assertThat(right.body()).contains("This account can&#39;t be used to sign in");
        try (var topic = PublishedEvents.on(Topics.AUTH_EVENTS)) {
            var events = topic.await(maja.id().value(), 2);
            events.forEach(EventContract::assertKept);
            assertThat(events.get(0).data().get("failedStep").asString()).isEqualTo("password");
            assertThat(events.get(1).data().get("failedStep").asString()).isEqualTo("policy");
            assertThat(events.get(1).data().get("failureReason").asString())
                    .isEqualTo("account-locked");
        }
    }

    @Test
    void letsNobodyInWhoseAccountWasLockedBetweenTheSteps() {
        provider.securityInfo().secondFactors().has(maja.id().value(), "authenticator-app");
        var step = browser.get(Browser.location(signIn(Provider.passwordOf(maja.id()))));

        lock();
        var code = Map.of("code", "code of authenticator-app");
        var refused = browser.fillIn(step, "/sign-in/second-step", code);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("This account can&#39;t be used to sign in");
        assertThat(browser.cookies()).doesNotContainKey("konto-idp");
        var told = signInEvent();
        assertThat(told.get("failureReason").asString()).isEqualTo("account-locked");
        assertThat(told.get("steps")).hasSize(2);
    }

    @Test
    void neitherKnowsNorRefreshesWhoseAccountWasLockedMeanwhile() {
        var tokens = portal.signIn(browser, maja.email().value(), Provider.passwordOf(maja.id()));

        lock();

        assertThat(portal.refresh(tokens.refresh()).statusCode()).isEqualTo(400);
        assertThat(browser.redirectOf(portal.authorize())).startsWith("/sign-in?");
    }

    @Test
    void asksForBothNameAndPassword() {
        assertThat(signIn("").body()).contains("Enter your email and your password.");
    }

    @Test
    void refusesAFormThatItDidNotGive() {
        var forged =
                browser.post("/sign-in", Map.of("email", maja.email().value(), "password", "x"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("The page had to be reloaded");
    }

    private HttpResponse<String> signIn(String password) {
        return browser.signIn(
                browser.redirectOf(portal.authorize()), maja.email().value(), password);
    }

    private void lock() {
        provider.bean(LockingAccount.class).lock(Accounts.administrator(), maja.id());
    }

    private JsonNode signInEvent() {
        try (var topic = PublishedEvents.on(Topics.AUTH_EVENTS)) {
            var event = topic.await(maja.id().value(), 1).getFirst();
            EventContract.assertKept(event);
            return event.data();
        }
    }
}
