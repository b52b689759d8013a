package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser.NewContextOptions;

import dev.konto.acceptance.suite.Correspondence;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Person;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever has an address to get a code at sets a new password without the old one.
@WithBrowser
class ForgottenPasswordTests {

    private static final String CHANGED = "elva lommar ropade i dimman";

    private Konto konto;
    private Person person;
    private Correspondence mail;

    @BeforeEach
    void addAnAddress(Konto running) {
        konto = running;
        person = konto.people().someone();
        mail = konto.people().address(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv"})
    void isReplacedByWhoeverReadsTheMail(String language, Browser browser) {
        var inspection = new Inspection(language);
        try (var visit = browser.visit(konto, new NewContextOptions().setLocale(language))) {
            askForACode(visit, inspection);
            giveTheCode(visit, mail.nextCode());
            chooseAPassword(visit, inspection);
            signIn(visit);
        }

        inspection.findsNothing();
        assertThatThrownBy(() -> konto.api(person))
                .as("with the old one")
                .hasMessageContaining("Not signed in");
    }

    private void askForACode(Visit visit, Inspection inspection) {
        visit.open("/");
        visit.page().locator("main button").first().click();
        visit.page().locator("a[href*=forgotten-password]").click();
        inspection.look(visit, "forgotten-password");
        visit.page().fill("#email", person.email());
        submit(visit);
        inspection.look(visit, "forgotten-password-proof");
        visit.page().click("button[value=EMAIL]");
        inspection.look(visit, "forgotten-password-code");
    }

    private static void giveTheCode(Visit visit, String code) {
        visit.page().fill("#code", code.equals("000000") ? "111111" : "000000");
        visit.page().click("form:has(#code) button");
        assertThat(visit.page().locator("#trouble")).isVisible();
        visit.page().fill("#code", code);
        visit.page().click("form:has(#code) button");
    }

    private static void chooseAPassword(Visit visit, Inspection inspection) {
        set(visit, "kort");
        assertThat(visit.page().locator(".reasons")).isVisible();
        inspection.look(visit, "new-password");
        set(visit, CHANGED);
        inspection.look(visit, "forgotten-password-done");
    }

    private static void set(Visit visit, String password) {
        visit.page().fill("#password", password);
        visit.page().fill("#repeated", password);
        submit(visit);
    }

    private void signIn(Visit visit) {
        visit.page().click("main a.button");
        visit.page().fill("#email", person.email());
        visit.page().fill("#password", CHANGED);
        submit(visit);
        visit.page().waitForURL(konto.portal() + "/**");
    }

    private static void submit(Visit visit) {
        visit.page().click("main button[type=submit]");
    }
}
