package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.identity.account.Account;

import org.junit.jupiter.api.Test;

import java.util.Base64;
import java.util.Map;

/// A browser is known again by who signed in there, so that nobody is kept waiting in it by what
/// others guess elsewhere.
class FamiliarBrowserTests {

    private final Provider provider = Provider.SHARED;
    private final SecondFactors factors = provider.securityInfo().secondFactors();
    private final Browser browser = new Browser(provider);
    private final Account maja = provider.person("Maja");

    @Test
    void isToldOfAnAccountOnceItWasSignedInToThere() {
        signIn(browser, maja, "wrong");
        assertThat(device()).isEmpty();
        signIn(browser, maja, Provider.passwordOf(maja.id()));
        assertThat(device()).isEmpty();

        browser.cookies().remove("konto-idp");
        signIn(browser, maja, "wrong");
        var first = device();
        signIn(browser, maja, Provider.passwordOf(maja.id()));

        assertThat(first).isNotEmpty();
        assertThat(device()).isEqualTo(first);
    }

    @Test
    void isUnknownToOtherAccountsAndElsewhere() {
        signIn(browser, maja, Provider.passwordOf(maja.id()));
        browser.cookies().remove("konto-idp");

        signIn(browser, provider.person("Erik"), "wrong");
        assertThat(device()).isEmpty();
        signIn(new Browser(provider), maja, "wrong");
        assertThat(device()).isEmpty();
    }

    @Test
    void isNotKnownByThePasswordAloneWhereThereIsASecondStep() {
        provider.securityInfo().secondFactors().has(maja.id().value(), "authenticator-app");

        signIn(browser, maja, Provider.passwordOf(maja.id()));

        assertThat(browser.cookies()).doesNotContainKey("konto-idp-familiar");
    }

    @Test
    void isToldOfWhoeverComesWithAPasskeyThere() {
        signIn(browser, maja, Provider.passwordOf(maja.id()));
        browser.cookies().remove("konto-idp");
        signIn(browser, maja, "wrong");

        passkeyOf(maja);
        assertThat(factors.device()).isNotEmpty().isEqualTo(device());
        passkeyOf(provider.person("Erik"));
        assertThat(factors.device()).isEmpty();
    }

    @Test
    void isToldOfWhoeverForgotThePasswordThere() {
        signIn(browser, maja, Provider.passwordOf(maja.id()));
        browser.cookies().remove("konto-idp");
        signIn(browser, maja, "wrong");
        factors.has(maja.id().value(), "email");
        var pages = new ResetPages(browser, factors, maja.id().value());

        var code = pages.choose(pages.begin(maja.email().value()), "EMAIL");

        assertThat(factors.device()).isNotEmpty().isEqualTo(device());
        assertThat(pages.answer(code, "code of email").body()).contains("Choose a new password");
    }

    private void passkeyOf(Account who) {
        var page = browser.get("/sign-in");
        browser.fillIn(page, "/sign-in/passkey/options", Map.of());
        var handle = Base64.getUrlEncoder().encodeToString(who.id().value().getBytes(UTF_8));
        var credential = "{\"response\":{\"userHandle\":\"%s\"}}".formatted(handle);
        browser.fillIn(page, "/sign-in/passkey", Map.of("credential", credential));
    }

    private String device() {
        return provider.securityInfo().asked().getLast().device();
    }

    private static void signIn(Browser browser, Account who, String password) {
        browser.signIn("/sign-in", who.email().value(), password);
    }
}
