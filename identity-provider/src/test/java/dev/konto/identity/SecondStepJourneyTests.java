package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/// Maja has a second step: its ways are drawn in `docs/signing-in.md`.
class SecondStepJourneyTests {

    private static final String STEP = "/sign-in/second-step";

    private final Provider provider = Provider.SHARED;
    private final SecondFactors factors = provider.securityInfo().secondFactors();
    private final Application portal = Application.portal(provider);
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");
    private final String id = maja.id().value();

    @AfterEach
    void recover() {
        factors.throttles(false);
        provider.securityInfo().failsWith(0);
    }

    @Test
    void letsInWhoTakesBothSteps() {
        factors.has(id, "authenticator-app");

        var page = afterPassword();
        assertThat(page.body()).contains("Enter the code from your app").contains("one-time-code");
        assertThat(browser.cookies()).doesNotContainKey("konto-idp");
        var tokens = portal.exchange(onward(answer(page, "code of authenticator-app")));

        assertThat(tokens.accessClaims().get("acr").asString())
                .isEqualTo("urn:konto:acr:multi-factor");
        assertThat(tokens.accessClaims().get("amr").toString())
                .isEqualTo("[\"pwd\",\"otp\",\"mfa\"]");
        var event = events(1).getFirst();
        assertThat(event.at("/steps/0/method").asString()).isEqualTo("password");
        assertThat(event.at("/steps/1/method").asString()).isEqualTo("authenticator-app");
        assertThat(browser.cookies()).doesNotContainKey("konto-idp-second-step");
    }

    @Test
    void tellsARightPasswordWithAWrongCode() {
        factors.has(id, "authenticator-app");

        var refused = answer(afterPassword(), "another code");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("That code didn&#39;t match");
        assertThat(browser.cookies()).doesNotContainKey("konto-idp");
        var event = events(1).getFirst();
        assertThat(event.get("failedStep").asString()).isEqualTo("second-factor");
        assertThat(event.get("failureReason").asString()).isEqualTo("wrong-code");
        assertThat(event.at("/steps/0/succeeded").asBoolean()).isTrue();
        assertThat(event.at("/steps/1/succeeded").asBoolean()).isFalse();
        assertThat(onward(answer(refused, "code of authenticator-app"))).contains("code=");
    }

    @Test
    void takesNoCodeTwice() {
        factors.has(id, "authenticator-app");
        var page = afterPassword();
        answer(page, "code of authenticator-app");

        var again = new Browser(provider);
        again.cookies().putAll(browser.cookies());
        assertThat(Browser.location(answer(again, page, "code of authenticator-app")))
                .contains("again");
    }

    @Test
    void sendsCodesToAPhoneByTextOrByCallAndAnew() {
        factors.has(id, "phone", "text", "call");

        var page = afterPassword();
        assertThat(page.body()).contains("A text message with a code is on its way to •• 67");
        var first = factors.latest(id);
        var called = choose(page, first.method(), "CALL");

        assertThat(factors.latest(id).channel()).isEqualTo("call");
        assertThat(factors.latest(id).number()).isGreaterThan(first.number());
        assertThat(called.body()).contains("We&#39;re calling •• 67").contains("Call again");
        assertThat(onward(answer(called, "code of phone"))).contains("code=");
    }

    @Test
    void letsThePersonChooseAnotherWay() {
        factors.has(id, "phone", "text");
        factors.has(id, "recovery-codes");

        var page = afterPassword();
        var ways = browser.get(Browser.target(page, "Use another way"));
        assertThat(ways.body()).contains("Get a text message").contains("Use a recovery code");
        var recovery = choose(ways, "recovery-codes of " + id, "");

        assertThat(recovery.body()).contains("Enter a recovery code");
        assertThat(onward(answer(recovery, "code of recovery-codes"))).contains("code=");
    }

    @Test
    void saysWhenToGoOnAfterTooManyCodes() {
        factors.has(id, "phone", "text");
        var page = afterPassword();

        factors.throttles(true);
        var refused = answer(page, "code of phone");
        var resent = browser.fillIn(page, STEP + "/method", Map.of("method", "phone of " + id));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("90");
        assertThat(resent.statusCode()).isEqualTo(429);
        assertThat(events(1).getFirst().get("failureReason").asString())
                .isEqualTo("too-many-attempts");
    }

    @Test
    void letsNobodyInWithOneStepWhileNobodyKnowsOfASecond() {
        factors.has(id, "authenticator-app");
        var page = afterPassword();

        provider.securityInfo().failsWith(503);
        var refused = answer(page, "code of authenticator-app");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(browser.cookies()).doesNotContainKey("konto-idp");
        assertThat(events(1).getFirst().get("failureReason").asString())
                .isEqualTo("verification-unavailable");
    }

    @Test
    void beginsAnewWithoutWhatTheBrowserHolds() {
        factors.has(id, "authenticator-app");
        afterPassword();

        var stranger = new Browser(provider);
        assertThat(stranger.get(stranger.redirectOf(STEP)).body())
                .contains("It took too long to sign in");
    }

    @Test
    void speaksSwedish() {
        factors.has(id, "recovery-codes");
        password();

        var page = browser.get(STEP + "?ui_locales=sv");

        assertThat(page.body()).contains("Ange en återställningskod");
    }

    private HttpResponse<String> password() {
        var page = browser.redirectOf(portal.authorize());
        return browser.signIn(page, maja.email().value(), Provider.passwordOf(maja.id()));
    }

    private HttpResponse<String> afterPassword() {
        return browser.get(Browser.location(password()));
    }

    private HttpResponse<String> answer(HttpResponse<String> page, String code) {
        return answer(browser, page, code);
    }

    private static HttpResponse<String> answer(
            Browser browser, HttpResponse<String> page, String code) {
        return browser.fillIn(page, STEP, Map.of("code", code));
    }

    private HttpResponse<String> choose(HttpResponse<String> page, String method, String channel) {
        var chosen =
                browser.fillIn(
                        page, STEP + "/method", Map.of("method", method, "channel", channel));
        return browser.get(Browser.location(chosen));
    }

    private String onward(HttpResponse<String> admitted) {
        return browser.redirectOf(Browser.location(admitted));
    }

    private List<JsonNode> events(int many) {
        try (var topic = PublishedEvents.on(Topics.AUTH_EVENTS)) {
            var events = topic.await(id, many);
            events.forEach(EventContract::assertKept);
            return events.stream().map(it -> it.data()).toList();
        }
    }
}
