package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.account.Account;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.util.Map;

/// A new process over the same data: an update, a crash, another replica.
class RestartJourneyTests {

    private static final Provider PROVIDER = Provider.start();

    private final Application portal = Application.portal(PROVIDER);
    private final Browser browser = new Browser(PROVIDER);
    private final Account maja = PROVIDER.person("Maja");

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void signsNobodyOut() {
        var before = signIn();

        PROVIDER.restart();

        assertThat(portal.enter(browser).session()).isEqualTo(before.session());
        assertThat(portal.refreshed(before.refresh()).session()).isEqualTo(before.session());
        assertThat(portal.call("GET", "/api/v1/profile", before.access()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsAWaitingSignInPageWorking() {
        var page = browser.get(browser.redirectOf(portal.authorize()));

        PROVIDER.restart();

        var typed =
                Map.of(
                        "email", maja.email().value(),
                        "password", Provider.passwordOf(maja.id()));
        var admitted = browser.fillIn(page, "/sign-in", typed);
        assertThat(browser.redirectOf(Browser.location(admitted))).contains("code=");
    }

    @Test
    void signsWithAnotherKeyAfterARotationAndStillKnowsTheOld() {
        var before = signIn();

        PROVIDER.restart("--konto.keys.rotation=20d");
        var after = portal.refreshed(before.refresh());

        assertThat(keyOf(after.access())).isNotEqualTo(keyOf(before.access()));
        assertThat(browser.get("/oauth2/jwks").body())
                .contains(keyOf(after.access()), keyOf(before.access()))
                .doesNotContain("\"d\":");
        assertThat(portal.call("GET", "/api/v1/profile", before.access()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void endsAGrantWhoseUsedRefreshTokenComesBack() {
        PROVIDER.restart("--konto.clients.konto-portal.refresh-reuse-leeway=0s");
        var first = signIn();
        var second = portal.refreshed(first.refresh());

        var reused = portal.refresh(first.refresh());

        assertThat(reused.statusCode()).isEqualTo(400);
        assertThat(reused.body()).contains("invalid_grant");
        assertThat(portal.refresh(second.refresh()).statusCode()).isEqualTo(400);
    }

    private TokenAnswer signIn() {
        return portal.signIn(browser, maja.email().value(), Provider.passwordOf(maja.id()));
    }

    private static String keyOf(String jwt) {
        return TokenAnswer.header(jwt).get("kid").asString();
    }
}
