package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;

/// Maja signs in with a passkey: alone, and as the second step. What a browser's script would send
/// is sent here; that browsers do send it is for the acceptance tests.
class PasskeyJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");
    private final String signed = SecondFactors.SIGNED.formatted(maja.id().value());

    @AfterEach
    void recover() {
        provider.securityInfo().failsWith(0);
    }

    @Test
    void letsInWithoutAPassword() {
        var page = browser.get(browser.redirectOf(portal.authorize()));
        var options = browser.fillIn(page, "/sign-in/passkey/options", Map.of());

        assertThat(options.body()).isEqualTo("{\"challenge\":\"abc\",\"rpId\":\"localhost\"}");
        var admitted = browser.fillIn(page, "/sign-in/passkey", Map.of("credential", signed));
        var tokens = portal.exchange(browser.redirectOf(Browser.location(admitted)));

        assertThat(tokens.accessClaims().get("sub").asString()).isEqualTo(maja.id().value());
        assertThat(tokens.accessClaims().get("amr").toString())
                .isEqualTo("[\"hwk\",\"user\",\"mfa\"]");
        try (var topic = PublishedEvents.on(Topics.AUTH_EVENTS)) {
            var event = topic.await(maja.id().value(), 1).getFirst();
            EventContract.assertKept(event);
            assertThat(event.data().at("/steps/0/method").asString()).isEqualTo("passkey");
        }
    }

    @Test
    void takesAPasskeyFromTheBrowserThatWasAskedOnly() {
        var page = browser.get(browser.redirectOf(portal.authorize()));
        browser.fillIn(page, "/sign-in/passkey/options", Map.of());
        browser.cookies().remove("konto-idp-passkey");

        var refused = browser.fillIn(page, "/sign-in/passkey", Map.of("credential", signed));

        assertThat(refused.body()).contains("It took too long to sign in");
        assertThat(browser.cookies()).doesNotContainKey("konto-idp");
    }

    @Test
    void refusesAPasskeyThatIsNobodys() {
        var page = browser.get(browser.redirectOf(portal.authorize()));
        browser.fillIn(page, "/sign-in/passkey/options", Map.of());

        var refused = passkey(page, "{\"signed\":\"by nobody\"}");
        var twice = passkey(page, signed);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("That passkey can&#39;t be used");
        assertThat(twice.statusCode()).isEqualTo(404);
    }

    @Test
    void asksNobodyWhileNobodyCouldCheckTheAnswer() {
        var page = browser.get(browser.redirectOf(portal.authorize()));

        provider.securityInfo().failsWith(503);

        assertThat(browser.fillIn(page, "/sign-in/passkey/options", Map.of()).statusCode())
                .isEqualTo(503);
    }

    @Test
    void isASecondStepToo() {
        provider.securityInfo().secondFactors().has(maja.id().value(), "passkey");
        var password =
                browser.signIn(
                        browser.redirectOf(portal.authorize()),
                        maja.email().value(),
                        Provider.passwordOf(maja.id()));
        var page = browser.get(Browser.location(password));

        assertThat(page.body()).contains("data-public-key=").contains("/assets/passkey");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        var admitted = browser.fillIn(page, "/sign-in/second-step", Map.of("credential", signed));
        assertThat(browser.redirectOf(Browser.location(admitted))).contains("code=");
    }

    private HttpResponse<String> passkey(HttpResponse<String> page, String credential) {
        return browser.fillIn(page, "/sign-in/passkey", Map.of("credential", credential));
    }
}
