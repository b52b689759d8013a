package dev.konto.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konto.gateway.standin.Browser;
import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;
import dev.konto.gateway.standin.Provider;

import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// Access tokens live five minutes, and are renewed half a minute ahead.
class RenewingTokensTests {

    private final Gateway gateway = Gateway.shared();
    private final Provider provider = Gateway.PROVIDER;

    @Test
    void leavesAGoodTokenAlone() {
        gateway.browser().signIn().get("/api/v1/devices");

        assertThat(provider.refreshes()).isZero();
    }

    @Test
    void renewsATokenThatEndsSoon() {
        var browser = signedInAWhileAgo();
        browser.get("/api/v1/devices");
        var renewed = sentToken();

        browser.get("/api/v1/devices");

        assertThat(provider.refreshes()).isEqualTo(1);
        assertThat(sentToken()).isEqualTo(renewed);
    }

    @Test
    void renewsOnceForAllRequestsOfAPage() {
        var browser = signedInLongAgo();
        provider.refreshGate().close();

        var answers = tenAtOnce(browser);
        await().until(() -> provider.refreshes() == 1);
        provider.refreshGate().open();

        assertThat(answers.stream().map(CompletableFuture::join))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(provider.refreshes()).isEqualTo(1);
        assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(200);
    }

    @Test
    void renewsOnceForAllReplicas() {
        var browser = signedInLongAgo();
        var elsewhere = Gateway.replica().browser(browser.session());
        provider.refreshGate().close();

        var here = get(browser);
        var there = get(elsewhere);
        await().until(() -> provider.refreshes() == 1);
        provider.refreshGate().open();

        assertThat(here.join().statusCode()).isEqualTo(200);
        assertThat(there.join().statusCode()).isEqualTo(200);
        assertThat(provider.refreshes()).isEqualTo(1);
    }

    @Test
    void letsOthersUseTheOldTokenMeanwhile() {
        var browser = signedInAWhileAgo();
        provider.refreshGate().close();
        var renewing = get(browser);
        await().until(() -> provider.refreshes() == 1);

        assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(200);

        provider.refreshGate().open();
        assertThat(renewing.join().statusCode()).isEqualTo(200);
    }

    @Test
    void goesOnWhenTheBrowserHasGone() {
        var browser = signedInLongAgo();
        provider.refreshGate().close();
        var abandoned = get(browser);
        await().until(() -> provider.refreshes() == 1);

        abandoned.cancel(true);
        provider.refreshGate().open();

        assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(200);
        assertThat(provider.refreshes()).isEqualTo(1);
    }

    @Test
    void endsTheSessionWhenTheProviderRefuses() {
        var browser = signedInAWhileAgo();
        provider.endsAllSessions();

        var refused = browser.get("/api/v1/devices");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Json.problem(refused)).isEqualTo("unauthenticated");
        assertThat(browser.cookies()).doesNotContainKey("konto");
    }

    @Test
    void doesNotCallASessionSignedInThatTheProviderHasEnded() {
        var browser = signedInAWhileAgo();
        provider.endsAllSessions();

        assertThat(Json.of(browser.get("/api/session")).at("/signedIn").asBoolean()).isFalse();
    }

    @Test
    void usesTheOldTokenWhileTheProviderIsDown() {
        var browser = signedInAWhileAgo();
        provider.goAway();

        assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(200);
        assertThat(Json.of(browser.get("/api/session")).at("/signedIn").asBoolean()).isTrue();
    }

    @Test
    void saysSoWhenTheProviderIsDownAndTheTokenOver() {
        var browser = signedInLongAgo();
        provider.goAway();

        var refused = browser.get("/api/v1/devices");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(Json.problem(refused)).isEqualTo("dependency-unavailable");
        assertThat(Json.text(refused, "/area")).isEqualTo("sign-in");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");

        provider.comeBack();

        assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(200);
    }

    /// Whose access token ends soon.
    private Browser signedInAWhileAgo() {
        return signedIn(Duration.ofSeconds(280));
    }

    /// Whose access token has ended.
    private Browser signedInLongAgo() {
        return signedIn(Duration.ofSeconds(301));
    }

    private Browser signedIn(Duration ago) {
        var browser = gateway.browser().signIn();
        Gateway.CLOCK.putForward(ago);
        provider.accessTokensLive(Duration.ofHours(1));
        return browser;
    }

    private static List<CompletableFuture<HttpResponse<String>>> tenAtOnce(Browser browser) {
        return IntStream.range(0, 10).mapToObj(_ -> get(browser)).toList();
    }

    private static CompletableFuture<HttpResponse<String>> get(Browser browser) {
        return browser.sendAsync("GET", "/api/v1/devices", BodyPublishers.noBody());
    }

    private static String sentToken() {
        return String.valueOf(Gateway.DEVICES.lastRequest().header("Authorization"));
    }
}
