package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// Maja is signed in at home and at work, looks where, and signs out there.
class SessionJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Browser home = new Browser(provider);
    private final Browser work = new Browser(provider);
    private final Account maja = provider.person("Maja");
    private final TokenAnswer atHome = signIn(home, maja);
    private final TokenAnswer atWork = signIn(work, maja);

    @Test
    void showsWhereTheCallerIsSignedIn() {
        var sessions = sessions(atHome).get("items");

        assertThat(sessions).hasSize(2);
        assertThat(sessions.get(0).get("id").asString()).isEqualTo(atWork.session());
        assertThat(sessions.get(0).get("current").asBoolean()).isFalse();
        assertThat(sessions.get(1).get("current").asBoolean()).isTrue();
        assertThat(sessions.get(1).at("/browser/name").asString()).isEqualTo("Firefox");
        assertThat(sessions.get(1).at("/operatingSystem/name").asString()).isEqualTo("Linux");
        assertThat(sessions.get(1).at("/applications/0/name").asString()).isEqualTo("My Account");
    }

    @Test
    void endsOneSessionEverywhereAtOnce() {
        var ended = call("DELETE", "/api/v1/sessions/" + atWork.session(), atHome);

        assertThat(ended).isEqualTo(204);
        assertThat(sessions(atHome).get("items")).hasSize(1);
        assertThat(portal.refresh(atWork.refresh()).statusCode()).isEqualTo(400);
        assertThat(work.redirectOf(portal.authorize())).startsWith("/sign-in?");
        assertThat(portal.refresh(atHome.refresh()).statusCode()).isEqualTo(200);
        assertThat(call("DELETE", "/api/v1/sessions/" + atWork.session(), atHome)).isEqualTo(204);
    }

    @Test
    void tellsOthersWhichSessionsEndedAndWhy() {
        call("DELETE", "/api/v1/sessions/" + atWork.session(), atHome);

        var revoked = events(Topics.ACCOUNT_EVENTS, 2).getLast();
        assertThat(revoked.type()).isEqualTo(EventTypes.SESSION_REVOKED);
        assertThat(revoked.data().at("/sessionIds/0").asString()).isEqualTo(atWork.session());
        assertThat(revoked.data().get("reason").asString()).isEqualTo("signed-out-elsewhere");
        assertThat(revoked.data().at("/client/sessionId").asString()).isEqualTo(atHome.session());
        var ended = events(Topics.AUTH_EVENTS, 3).getLast();
        assertThat(ended.type()).isEqualTo(EventTypes.AUTH_SESSION_ENDED);
        assertThat(ended.data().get("sessionId").asString()).isEqualTo(atWork.session());
        assertThat(ended.data().get("reason").asString()).isEqualTo("revoked");
    }

    @Test
    void endsAllOthers() {
        assertThat(call("POST", "/api/v1/sessions/revoke-others", atHome)).isEqualTo(204);

        assertThat(portal.refresh(atWork.refresh()).statusCode()).isEqualTo(400);
        assertThat(portal.refresh(atHome.refresh()).statusCode()).isEqualTo(200);
    }

    @Test
    void endsAllWithOneCommand() {
        assertThat(call("POST", "/api/v1/sessions/revoke-all", atHome)).isEqualTo(204);

        assertThat(portal.refresh(atWork.refresh()).statusCode()).isEqualTo(400);
        assertThat(portal.refresh(atHome.refresh()).statusCode()).isEqualTo(400);
        var revoked = events(Topics.ACCOUNT_EVENTS, 2).getLast().data();
        assertThat(revoked.get("sessionIds")).hasSize(2);
        assertThat(revoked.get("reason").asString()).isEqualTo("signed-out-everywhere");
    }

    @Test
    void neitherShowsNorEndsSomebodyElsesSession() {
        var erik = provider.person("Erik");
        var eriks = signIn(new Browser(provider), erik);

        assertThat(sessions(eriks).get("items")).hasSize(1);
        assertThat(call("DELETE", "/api/v1/sessions/" + atHome.session(), eriks)).isEqualTo(404);
        call("POST", "/api/v1/sessions/revoke-all", eriks);
        assertThat(portal.refresh(atHome.refresh()).statusCode()).isEqualTo(200);
    }

    @Test
    void pagesThroughSessions() {
        var first =
                Application.json(portal.call("GET", "/api/v1/sessions?limit=1", atHome.access()));
        var path = "/api/v1/sessions?limit=1&cursor=" + first.get("next").asString();
        var second = Application.json(portal.call("GET", path, atHome.access()));

        assertThat(first.at("/items/0/id").asString()).isEqualTo(atWork.session());
        assertThat(second.at("/items/0/id").asString()).isEqualTo(atHome.session());
        assertThat(second.get("next").isNull()).isTrue();
    }

    private TokenAnswer signIn(Browser browser, Account account) {
        return portal.signIn(browser, account.email().value(), Provider.passwordOf(account.id()));
    }

    private JsonNode sessions(TokenAnswer tokens) {
        return Application.json(portal.call("GET", "/api/v1/sessions", tokens.access()));
    }

    private int call(String method, String path, TokenAnswer tokens) {
        return portal.call(method, path, tokens.access()).statusCode();
    }

    private List<AccountEvent> events(String name, int count) {
        try (var topic = PublishedEvents.on(name)) {
            var events = topic.await(maja.id().value(), count);
            events.forEach(EventContract::assertKept);
            return events;
        }
    }
}
