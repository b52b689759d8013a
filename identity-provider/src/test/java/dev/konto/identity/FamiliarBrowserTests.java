package dev.konto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.account.Account;

import org.junit.jupiter.api.Test;

/// A browser is known again by who signed in there, so that nobody is kept waiting in it by what
/// others guess elsewhere.
class FamiliarBrowserTests {

    private final Provider provider = Provider.SHARED;
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

    private String device() {
        return provider.securityInfo().asked().getLast().device();
    }

    private static void signIn(Browser browser, Account who, String password) {
        browser.signIn("/sign-in", who.email().value(), password);
    }
}
