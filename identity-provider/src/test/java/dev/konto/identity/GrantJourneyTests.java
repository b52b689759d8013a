package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.account.Account;

import org.junit.jupiter.api.Test;

/// What clients do with what they were granted.
class GrantJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Application cli = Application.cli(provider);
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");

    @Test
    void followsARefreshTokenByAnotherAndSaysTheSameOfTheSignIn() {
        var first = signIn(portal);

        var second = portal.refreshed(first.refresh());
        var third = portal.refreshed(second.refresh());

        assertThat(second.refresh()).isNotEqualTo(first.refresh());
        assertThat(third.session()).isEqualTo(first.session());
        assertThat(third.accessClaims().get("auth_time"))
                .isEqualTo(first.accessClaims().get("auth_time"));
        assertThat(third.idClaims().get("sid").asString()).isEqualTo(first.session());
        assertThat(third.idClaims().get("name").asString()).isEqualTo("Maja Berg");
    }

    @Test
    void takesARefreshTokenTwiceWithinTheClientsLeeway() {
        var first = signIn(portal);

        var one = portal.refreshed(first.refresh());
        var other = portal.refreshed(first.refresh());

        assertThat(portal.refresh(one.refresh()).statusCode()).isEqualTo(200);
        assertThat(portal.refresh(other.refresh()).statusCode()).isEqualTo(200);
    }

    @Test
    void takesACodeOnceAndEndsTheGrantIfItComesBack() {
        signIn(portal);
        var callback = browser.redirectOf(portal.authorize());
        var tokens = portal.exchange(callback);

        var again = portal.exchangeCode(Browser.query(callback).get("code"));

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(portal.refresh(tokens.refresh()).statusCode()).isEqualTo(400);
    }

    @Test
    void takesACodeFromNoOtherClient() {
        signIn(portal);
        var code = Browser.query(browser.redirectOf(portal.authorize())).get("code");

        assertThat(cli.exchangeCode(code).statusCode()).isEqualTo(400);
    }

    @Test
    void forgetsAGrantThatTheClientRevokes() {
        var tokens = signIn(portal);
        var introspected = Application.json(portal.introspect(tokens.refresh()));

        var revoked = portal.revoke(tokens.refresh());

        assertThat(introspected.get("active").asBoolean()).isTrue();
        assertThat(revoked.statusCode()).isEqualTo(200);
        assertThat(portal.refresh(tokens.refresh()).statusCode()).isEqualTo(400);
        assertThat(Application.json(portal.introspect(tokens.refresh())).get("active").asBoolean())
                .isFalse();
    }

    @Test
    void tellsClientsWhoThePersonIs() {
        var tokens = signIn(cli);

        var person = Application.json(cli.call("GET", "/userinfo", tokens.access()));

        assertThat(person.get("sub").asString()).isEqualTo(maja.id().value());
        assertThat(person.get("email").asString()).isEqualTo(maja.email().value());
    }

    @Test
    void letsAPublicClientListenOnAnyPortAndGivesItNoRefreshToken() {
        var tokens = signIn(cli);

        assertThat(tokens.accessClaims().get("client_id").asString()).isEqualTo("konto-cli");
        assertThat(tokens.answer().has("refresh_token")).isFalse();
    }

    @Test
    void sendsAClientWithASecretExactlyWhereItIsRegistered() {
        var elsewhere =
                portal.authorize(
                        "redirect_uri", "http://127.0.0.1:6666/login/oauth2/code/konto-portal");

        var refused = browser.get(elsewhere);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Location")).isEmpty();
        assertThat(refused.body()).contains("This link doesn&#39;t work");
    }

    @Test
    void insistsOnAChallenge() {
        var answer = browser.redirectOf(portal.authorize("code_challenge", ""));

        assertThat(Browser.query(answer)).containsEntry("error", "invalid_request");
    }

    @Test
    void letsAdministrationActForItself() {
        var tokens = Application.administration(provider).forItself("account.admin");

        var claims = tokens.accessClaims();
        assertThat(claims.get("sub").asString()).isEqualTo("konto-admin");
        assertThat(claims.get("scope").asString()).isEqualTo("account.admin");
        assertThat(claims.get("aud").asString()).isEqualTo("konto-api");
        assertThat(claims.has("sid")).isFalse();
    }

    private TokenAnswer signIn(Application application) {
        return application.signIn(browser, maja.email().value(), Provider.passwordOf(maja.id()));
    }
}
