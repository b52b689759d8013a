package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.account.Account;
import dev.konto.identity.session.Session;
import dev.konto.identity.session.SessionId;
import dev.konto.identity.session.Sessions;

import org.junit.jupiter.api.Test;

import java.util.Map;

/// What a client may demand of a person who is signed in already (OpenID Connect Core 3.1.2.1, RFC
/// 9470).
class ReauthenticationTests {

    private static final String TWO_FACTORS = "urn:konto:acr:multi-factor";
    private static final String UNMET = "unmet_authentication_requirements";

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");

    @Test
    void letsInWithoutAPageWhoSignedInRecentlyEnough() {
        signIn();

        assertThat(browser.redirectOf(portal.authorize("max_age", "900"))).contains("code=");
    }

    @Test
    void asksAgainWhoSignedInTooLongAgoAndComesBackToTheSameRequest() {
        var first = signIn();
        var page = browser.redirectOf(portal.authorize("max_age", "0", "state", "step-up"));

        var shown = browser.get(page);
        assertThat(shown.body()).contains("Confirm it&#39;s you").contains(maja.email().value());

        var callback = proveAgain(page);
        var second = portal.exchange(callback);
        assertThat(Browser.query(callback)).containsEntry("state", "step-up");
        assertThat(second.session()).isEqualTo(first.session());
        assertThat(second.accessClaims().get("auth_time").asLong())
                .isGreaterThanOrEqualTo(first.accessClaims().get("auth_time").asLong());
    }

    @Test
    void changesWhatTheBrowserHoldsWithEverySignIn() {
        signIn();
        var before = browser.cookies().get("konto-idp");

        proveAgain(browser.redirectOf(portal.authorize("prompt", "login")));

        assertThat(browser.cookies().get("konto-idp")).isNotEqualTo(before);
    }

    @Test
    void asksAgainWheneverTheClientPromptsForIt() {
        signIn();
        var page = browser.redirectOf(portal.authorize("prompt", "login"));

        assertThat(page).startsWith("/sign-in?");
        assertThat(proveAgain(page)).contains("code=");
    }

    @Test
    void staysSilentWhenToldTo() {
        var stranger = browser.redirectOf(portal.authorize("prompt", "none"));
        signIn();
        var recent = browser.redirectOf(portal.authorize("prompt", "none"));
        var stale = browser.redirectOf(portal.authorize("prompt", "none", "max_age", "0"));

        assertThat(Browser.query(stranger)).containsEntry("error", "login_required");
        assertThat(Browser.query(recent)).containsKey("code");
        assertThat(Browser.query(stale)).containsEntry("error", "login_required");
    }

    @Test
    void saysAtOnceThatNobodyReachesTheStrengthAskedFor() {
        var answer = browser.redirectOf(portal.authorize("acr_values", "urn:example:gold"));

        assertThat(Browser.query(answer)).containsEntry("error", UNMET);
    }

    @Test
    void saysAfterwardsThatThePersonHasNoSecondFactor() {
        signIn();

        var page = browser.redirectOf(portal.authorize("acr_values", TWO_FACTORS));

        assertThat(page).startsWith("/sign-in?");
        assertThat(Browser.query(proveAgain(page))).containsEntry("error", UNMET);
    }

    @Test
    void letsInWhoTookTwoStepsWithoutAskingAgain() {
        provider.securityInfo().secondFactors().has(maja.id().value(), "authenticator-app");
        var page = browser.redirectOf(portal.authorize("acr_values", TWO_FACTORS));
        var step = browser.signIn(page, maja.email().value(), Provider.passwordOf(maja.id()));
        var code = Map.of("code", "code of authenticator-app");
        var asked = browser.get(Browser.location(step));
        var admitted = browser.fillIn(asked, "/sign-in/second-step", code);

        assertThat(browser.redirectOf(Browser.location(admitted))).contains("code=");
        var again = portal.authorize("acr_values", TWO_FACTORS, "max_age", "900");
        assertThat(browser.redirectOf(again)).contains("code=");
    }

    @Test
    void refusesAnAgeThatIsNoNumber() {
        var answer = browser.redirectOf(portal.authorize("max_age", "soon"));

        assertThat(Browser.query(answer)).containsEntry("error", "invalid_request");
    }

    @Test
    void takesTheNameAndTheLanguageThatTheClientKnows() {
        var page =
                browser.get(
                        browser.redirectOf(
                                portal.authorize(
                                        "login_hint", "erik@fjord.example", "ui_locales", "sv")));

        assertThat(page.body()).contains("<html lang=\"sv\">").contains("Lösenord");
        assertThat(page.body()).contains("value=\"erik@fjord.example\"");
    }

    @Test
    void speaksTheBrowsersLanguageOtherwise() {
        var swedish = new Browser(provider, "sv-SE,sv;q=0.9,en;q=0.5");

        assertThat(swedish.get("/sign-in").body()).contains("<h1>Logga in</h1>");
        assertThat(browser.get("/sign-in").body()).contains("<h1>Sign in</h1>");
    }

    @Test
    void offersItsLanguagesWithoutLosingTheWay() {
        var page = browser.get(browser.redirectOf(portal.authorize("state", "kept")));
        var swedish = Browser.linkTo(page, "sv");

        assertThat(browser.get("/sign-in" + swedish).body())
                .contains("för att fortsätta till Mitt konto")
                .contains("state%3Dkept");
        var signedOut = browser.get("/signed-out");
        assertThat(browser.get("/signed-out" + Browser.linkTo(signedOut, "sv")).body())
                .contains("Du är utloggad");
    }

    @Test
    void signsOutWhoeverWasThereBeforeInTheSameBrowser() {
        var majas = signIn();
        var erik = provider.person("Erik");
        var page = browser.redirectOf(portal.authorize("prompt", "login"));

        browser.signIn(page, erik.email().value(), Provider.passwordOf(erik.id()));

        var session = session(majas.session());
        assertThat(session.endedAt()).isNotNull();
        assertThat(portal.refresh(majas.refresh()).statusCode()).isEqualTo(400);
        assertThat(portal.enter(browser).accessClaims().get("sub").asString())
                .isEqualTo(erik.id().value());
    }

    private TokenAnswer signIn() {
        return portal.signIn(browser, maja.email().value(), Provider.passwordOf(maja.id()));
    }

    private String proveAgain(String page) {
        var typed =
                Map.of(
                        "email", maja.email().value(),
                        "password", Provider.passwordOf(maja.id()));
        var admitted = browser.fillIn(browser.get(page), "/sign-in", typed);
        return browser.redirectOf(Browser.location(admitted));
    }

    private Session session(String id) {
        return provider.bean(Sessions.class).findById(new SessionId(id)).orElseThrow();
    }
}
