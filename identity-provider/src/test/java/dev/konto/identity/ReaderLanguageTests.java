package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.account.Account;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;

/// Erik reads Swedish, in whatever language the browser is that he borrows.
class ReaderLanguageTests {

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final Browser browser = new Browser(provider, "en");
    private final Account erik = provider.person("Erik", "sv");

    @Test
    void speaksTheBrowsersLanguageUntilItIsKnownWhoReadsAndThenTheirs() {
        provider.securityInfo().secondFactors().has(erik.id().value(), "phone", "text");

        var signIn = browser.get(browser.redirectOf(portal.authorize()));
        var step = browser.get(Browser.location(givePassword(signIn)));

        assertThat(signIn.body()).contains("Forgotten your password?");
        assertThat(step.body()).contains("lang=\"sv\"").contains("Ange koden");
        assertThat(provider.securityInfo().languageOfChallenge()).isEqualTo("sv");
    }

    @Test
    void keepsTheLanguageThatWasChosenOnThePage() {
        provider.securityInfo().secondFactors().has(erik.id().value(), "phone", "text");
        var page = browser.redirectOf(portal.authorize("ui_locales", "sv"));

        var english = browser.get("/sign-in" + Browser.linkTo(browser.get(page), "en"));
        var step = browser.get(Browser.location(givePassword(english)));

        assertThat(step.body()).contains("Enter the code we sent");
    }

    @Test
    void speaksSwedishToWhoForgotThePassword() {
        assertThat(browser.get("/sign-in?ui_locales=sv").body())
                .contains("Har du glömt lösenordet?");
        assertThat(browser.get("/forgotten-password?ui_locales=sv").body())
                .contains("Välj ett nytt lösenord");
    }

    private HttpResponse<String> givePassword(HttpResponse<String> page) {
        return browser.fillIn(
                page,
                "/sign-in",
                Map.of("email", erik.email().value(), "password", Provider.passwordOf(erik.id())));
    }
}
