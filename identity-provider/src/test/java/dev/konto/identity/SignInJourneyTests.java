package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Locale.ROOT;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;

/// Maja signs in to the portal: with a wrong password first, then with the right one; and enters
/// another application without being asked again.
class SignInJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Application cli = Application.cli(provider);
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");
    private final String password = Provider.passwordOf(maja.id());

    @Test
    void letsInWhoKnowsThePassword() {
        var page = browser.redirectOf(portal.authorize());
        var refused = browser.signIn(page, maja.email().value(), "a wrong password");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("That email and password don&#39;t match");

        var admitted = browser.signIn(page, maja.email().value(), password);
        var callback = browser.redirectOf(Browser.location(admitted));

        assertThat(callback).startsWith("http://localhost:8080/login/oauth2/code/konto-portal?");
        assertThat(Browser.query(callback)).containsEntry("state", "state of konto-portal");
        assertAccess(portal.exchange(callback).accessClaims());
    }

    @Test
    void saysInTokensWhoSignedInAndHow() {
        var tokens = portal.signIn(browser, maja.email().value(), password);

        assertAccess(tokens.accessClaims());
        var id = tokens.idClaims();
        assertThat(id.get("aud").asString()).isEqualTo("konto-portal");
        assertThat(id.get("nonce").asString()).isEqualTo("nonce of konto-portal");
        assertThat(id.get("name").asString()).isEqualTo("Maja Berg");
        assertThat(id.get("email").asString()).isEqualTo(maja.email().value());
        assertThat(id.get("locale").asString()).isEqualTo("en");
        assertThat(id.get("sid").asString()).isEqualTo(tokens.session());
        assertThat(id.get("auth_time")).isEqualTo(tokens.accessClaims().get("auth_time"));
        assertThat(id.get("acr").asString()).isEqualTo("urn:konto:acr:single-factor");
        assertThat(id.get("amr").get(0).asString()).isEqualTo("pwd");
    }

    @Test
    void tellsOfEveryAttemptAndOfEntriesWithoutAPageButNotOfRefreshing() {
        var page = browser.redirectOf(portal.authorize());
        browser.signIn(page, maja.email().value(), "a wrong password");
        var tokens = portal.signIn(browser, maja.email().value(), password);
        portal.refreshed(tokens.refresh());
        cli.enter(browser);

        var events = signInsAmong(4);

        events.forEach(EventContract::assertKept);
        assertThat(events).extracting(AccountEvent::sequence).containsExactly(1L, 2L, 3L);
        assertThat(events)
                .extracting(AccountEvent::aggregateId)
                .containsOnly("sign-in-journals/" + maja.id().value());
        assertWrongPassword(events.get(0).data());
        assertSignIn(events.get(1).data(), tokens.session());
        assertEntry(events.get(2).data(), tokens.session());
    }

    @Test
    void answersUnknownNamesLikeKnownOnesAndAsksTheVerifierAlike() {
        var page = browser.redirectOf(portal.authorize());
        var known = browser.signIn(page, maja.email().value(), "a wrong password");
        var asked = provider.securityInfo().asked().size();

        var unknown = browser.signIn(page, "nobody@fjord.example", "a wrong password");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(withoutInput(unknown.body())).isEqualTo(withoutInput(known.body()));
        assertThat(provider.securityInfo().asked().size()).isEqualTo(asked + 1);
    }

    @Test
    void makesWhoTriesAnUnknownNameTooOftenWaitLikeAKnownOne() {
        var page = browser.redirectOf(portal.authorize());
        var name = Identifier.next();
        browser.signIn(page, name + "@fjord.example", "a wrong password");
        var asked = provider.securityInfo().asked().getLast().account();

        provider.securityInfo().throttles(asked, 90);
        var again = browser.signIn(page, " " + name.toUpperCase(ROOT) + "@Fjord.example", "x");
        var another = browser.signIn(page, "not-" + name + "@fjord.example", "x");

        assertThat(again.statusCode()).isEqualTo(429);
        assertThat(again.headers().firstValue("Retry-After")).hasValue("90");
        assertThat(another.statusCode()).isEqualTo(422);
    }

    @Test
    void sendsTheVerifierATokenOfItsOwn() {
        portal.signIn(browser, maja.email().value(), password);

        var token = provider.securityInfo().asked().getLast().authorization();
        var claims = TokenAnswer.claims(token);
        assertThat(claims.get("scope").asString()).isEqualTo("credentials.verify");
        assertThat(claims.get("aud").asString()).isEqualTo("konto-api");
        assertThat(claims.get("sub").asString()).isEqualTo("konto-identity-provider");
    }

    @Test
    void leadsNowhereElse() {
        var admitted =
                browser.signIn(
                        "/sign-in?continue=https://evil.example/oauth2/authorize?x=y",
                        maja.email().value(),
                        password);

        assertThat(Browser.location(admitted))
                .isEqualTo("http://localhost:8080/login?return_to=%2F");
    }

    private void assertAccess(JsonNode claims) {
        assertThat(claims.get("iss").asString()).isEqualTo(provider.url(""));
        assertThat(claims.get("sub").asString()).isEqualTo(maja.id().value());
        assertThat(claims.get("aud").asString()).isEqualTo("konto-api");
        assertThat(claims.get("client_id").asString()).isEqualTo("konto-portal");
        assertThat(claims.get("scope").asString().split(" ")).contains("profile.read", "openid");
        assertThat(claims.get("acr").asString()).isEqualTo("urn:konto:acr:single-factor");
        assertThat(claims.get("amr").get(0).asString()).isEqualTo("pwd");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
        assertThat(Instant.ofEpochSecond(claims.get("auth_time").asLong()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    /// The other events are consents.
    private List<AccountEvent> signInsAmong(int count) {
        try (var topic = PublishedEvents.on(Topics.AUTH_EVENTS)) {
            return topic.await(maja.id().value(), count).stream()
                    .filter(it -> it.type().equals(EventTypes.AUTH_SIGN_IN))
                    .toList();
        }
    }

    private static void assertWrongPassword(JsonNode event) {
        assertThat(event.get("outcome").asString()).isEqualTo("failure");
        assertThat(event.get("failedStep").asString()).isEqualTo("password");
        assertThat(event.get("failureReason").asString()).isEqualTo("wrong-password");
        assertThat(event.at("/steps/0/succeeded").asBoolean()).isFalse();
        assertThat(event.has("sessionId")).isFalse();
        assertThat(event.at("/client/ip").asString()).isEqualTo("127.0.0.1");
        assertThat(event.at("/client/userAgent").asString()).isEqualTo(Browser.FIREFOX);
        assertThat(event.at("/application/name").asString()).isEqualTo("My Account");
    }

    private static void assertSignIn(JsonNode event, String session) {
        assertThat(event.get("outcome").asString()).isEqualTo("success");
        assertThat(event.get("interactive").asBoolean()).isTrue();
        assertThat(event.get("sessionId").asString()).isEqualTo(session);
        assertThat(event.at("/steps/0/method").asString()).isEqualTo("password");
        assertThat(event.at("/application/id").asString()).isEqualTo("konto-portal");
    }

    private static void assertEntry(JsonNode event, String session) {
        assertThat(event.get("outcome").asString()).isEqualTo("success");
        assertThat(event.get("interactive").asBoolean()).isFalse();
        assertThat(event.get("sessionId").asString()).isEqualTo(session);
        assertThat(event.get("steps").isEmpty()).isTrue();
        assertThat(event.at("/application/id").asString()).isEqualTo("konto-cli");
    }

    private static String withoutInput(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }
}
