package dev.konto.gateway.signin;

import static dev.konto.gateway.standin.Browser.location;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Provider;

import org.junit.jupiter.api.Test;

/// What comes back from the provider and is no sign-in.
class RefusedSignInTests {

    private final Gateway gateway = Gateway.shared();
    private final Provider provider = Gateway.PROVIDER;

    @Test
    void refusesAnAnswerThatAnotherBrowserAskedFor() {
        var attacker = gateway.browser();
        var answer = location(attacker.get(location(attacker.get("/login"))));

        var victim = gateway.browser();
        var refused = victim.get(answer);

        assertThat(location(refused)).isEqualTo("/?error=sign-in-failed");
        assertThat(victim.cookies()).doesNotContainKey("konto");
    }

    @Test
    void refusesAnAnswerTwice() {
        var browser = gateway.browser();
        var answer = location(browser.get(location(browser.get("/login"))));

        assertThat(location(browser.get(answer))).isEqualTo("/");
        assertThat(location(browser.get(answer))).isEqualTo("/?error=sign-in-failed");
    }

    @Test
    void refusesAnIdTokenOfAnotherClient() {
        provider.idTokensSay(claims -> claims.audience("konto-cli"));
        var browser = gateway.browser();

        assertThat(location(browser.signIn(""))).isEqualTo("/?error=sign-in-failed");
        assertThat(browser.cookies()).doesNotContainKey("konto");
    }

    @Test
    void refusesAnIdTokenOfAnotherAttempt() {
        provider.idTokensSay(claims -> claims.claim("nonce", "another"));

        assertThat(location(gateway.browser().signIn(""))).isEqualTo("/?error=sign-in-failed");
    }

    @Test
    void saysThatItWasCancelled() {
        provider.refuses("access_denied");

        assertThat(location(gateway.browser().signIn(""))).isEqualTo("/?error=sign-in-cancelled");
    }

    @Test
    void leadsToThePortalWhenTheProviderIsDown() {
        var browser = gateway.browser();
        var answer = location(browser.get(location(browser.get("/login"))));
        provider.goAway();

        assertThat(location(browser.get(answer))).isEqualTo("/?error=sign-in-unavailable");
    }
}
