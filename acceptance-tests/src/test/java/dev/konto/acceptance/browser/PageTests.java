package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;

import dev.konto.acceptance.suite.Konto;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

/// Every page in both languages, both schemes and two sizes.
@WithBrowser
class PageTests {

    private static final Map<String, String> PAGES =
            Map.of(
                    "overview", "/",
                    "security-info", "/security-info",
                    "password", "/password",
                    "devices", "/devices",
                    "organizations", "/organizations",
                    "privacy", "/privacy",
                    "sign-ins", "/sign-ins",
                    "sessions", "/sessions",
                    "missing", "/no-such-page");

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv"})
    void areGoodForEverybody(String language, Konto konto, Browser browser) {
        var inspection = new Inspection(language);
        try (var visit = browser.visit(konto, new NewContextOptions().setLocale(language))) {
            visit.open("/");
            inspection.look(visit, "landing");
            signIn(visit, konto, inspection, language);
            PAGES.forEach(
                    (name, path) -> {
                        visit.open(path);
                        inspection.look(visit, name);
                    });
        }

        inspection.findsNothing();
    }

    /// Both people have their account's language, and so see the pages in it.
    private static void signIn(Visit visit, Konto konto, Inspection inspection, String language) {
        var person = language.equals("sv") ? konto.people().erik() : konto.people().maja();
        visit.page().locator("main button").first().click();
        visit.page().waitForSelector("#email");
        inspection.look(visit, "sign-in");
        visit.page().fill("#email", person.email());
        visit.page().fill("#password", person.password());
        visit.page().click("main button[type=submit]");
        assertThat(visit.notNow()).isVisible();
        inspection.look(visit, "terms");
        visit.notNow().click();
        visit.page().waitForURL(konto.portal() + "/**");
    }
}
