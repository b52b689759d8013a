package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.Topics;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.Test;

/// Maja signs in to the portal: with a wrong password first, then with the right one.
class SignInJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);

    @Test
    void letsInWhoKnowsThePasswordAndTellsOfEveryAttempt() {
        var maja = provider.person("Maja");
        var browser = new Browser(provider);
        var page = browser.redirectOf(portal.authorize());

        var refused = browser.signIn(page, maja.email().value(), "a wrong password");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("That email and password don&#39;t match");

        var admitted = browser.signIn(page, maja.email().value(), Provider.passwordOf(maja.id()));
        var callback = browser.redirectOf(Browser.location(admitted));
        assertThat(callback).startsWith("http://localhost:8080/login/oauth2/code/konto-portal?");
        var tokens = portal.exchange(callback);

        assertThat(tokens.accessClaims().get("sub").asString()).isEqualTo(maja.id().value());
        try (var topic = PublishedEvents.on(Topics.AUTH_EVENTS)) {
            var events = topic.await(maja.id().value(), 2);
            events.forEach(EventContract::assertKept);
            assertThat(events)
                    .extracting(it -> it.data().get("outcome").asString())
                    .containsExactly("failure", "success");
        }
    }
}
