package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.Test;

import java.util.Map;

/// Signing out, at the word of a client or by one's own.
class SignOutJourneyTests {

    private static final String HOME = "http://localhost:8080/";

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");
    private final TokenAnswer tokens =
            portal.signIn(browser, maja.email().value(), Provider.passwordOf(maja.id()));

    @Test
    void endsTheSessionAndGoesBackToTheClient() {
        var out = browser.get(logout(tokens.id(), HOME));

        assertThat(Browser.location(out)).isEqualTo(HOME + "?state=bye");
        assertThat(out.headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(browser.cookies()).doesNotContainKey("konto-idp");
        assertThat(portal.refresh(tokens.refresh()).statusCode()).isEqualTo(400);
        try (var topic = PublishedEvents.on(Topics.AUTH_EVENTS)) {
            var ended = topic.await(maja.id().value(), 2).getLast();
            assertThat(ended.type()).isEqualTo(EventTypes.AUTH_SESSION_ENDED);
            assertThat(ended.data().get("reason").asString()).isEqualTo("signed-out");
        }
    }

    @Test
    void knowsAnIdTokenThatWasRefreshedSince() {
        portal.refreshed(tokens.refresh());

        assertThat(browser.redirectOf(logout(tokens.id(), HOME))).startsWith(HOME);
    }

    @Test
    void goesBackToTheClientEvenIfTheSessionHasEndedBefore() {
        browser.get(logout(tokens.id(), HOME));

        assertThat(browser.redirectOf(logout(tokens.id(), HOME))).startsWith(HOME);
    }

    @Test
    void goesNowhereThatTheClientIsNotRegisteredWith() {
        var out = browser.redirectOf(logout(tokens.id(), "https://evil.example/"));

        assertThat(out).isEqualTo("/sign-out");
        assertThat(portal.refresh(tokens.refresh()).statusCode()).isEqualTo(200);
    }

    @Test
    void asksThePersonIfNobodySaysWhoTheyAre() {
        assertThat(browser.redirectOf("/connect/logout")).isEqualTo("/sign-out");
        var page = browser.get("/sign-out");

        var out = browser.fillIn(page, "/sign-out", Map.of());

        assertThat(page.body()).contains("Sign out?");
        assertThat(Browser.location(out)).isEqualTo("/signed-out");
        assertThat(browser.get("/signed-out").body()).contains("You&#39;re signed out");
        assertThat(portal.refresh(tokens.refresh()).statusCode()).isEqualTo(400);
    }

    @Test
    void takesNoTokenOfAnotherIssuerForAHint() {
        var forged = tokens.id().substring(0, tokens.id().length() - 4) + "AAAA";

        assertThat(browser.redirectOf(logout(forged, HOME))).isEqualTo("/sign-out");
    }

    private static String logout(String hint, String destination) {
        return "/connect/logout?"
                + Browser.encode(
                        Map.of(
                                "id_token_hint", hint,
                                "post_logout_redirect_uri", destination,
                                "state", "bye"));
    }
}
