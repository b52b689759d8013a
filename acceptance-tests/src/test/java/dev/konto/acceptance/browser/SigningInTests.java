package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;

import dev.konto.acceptance.suite.Eventually;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Person;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

@WithBrowser
class SigningInTests {

    private static final Duration SOON = Duration.ofSeconds(2);

    private Konto konto;
    private Visit visit;
    private Person person;

    @BeforeEach
    void arrive(Konto running, Browser browser) {
        konto = running;
        person = konto.people().someone();
        visit = browser.visit(konto);
    }

    @AfterEach
    void leave() {
        visit.close();
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void showsBothTheWrongAndTheRightPasswordInMySignIns() {
        visit.open("/");
        visit.button("Sign in").click();
        visit.giveCredentials(person, "not " + person.password());
        assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("don't match");

        visit.field("Password").fill(person.password());
        visit.button("Sign in").click();
        assertThat(visit.heading("Hello, Kim")).isVisible();

        visit.goTo("My sign-ins");
        assertThat(visit.row("Signed in")).isVisible();
        assertThat(visit.row("Sign-in failed")).containsText("The password was wrong.");
    }

    @Test
    void isInMySignInsWithinTwoSeconds() {
        var api = konto.api(person);
        visit.signIn(person);

        Eventually.within(
                SOON,
                () ->
                        assertThat(
                                        api.get("/api/v1/sign-ins")
                                                .body()
                                                .get("items")
                                                .valueStream()
                                                .map(
                                                        signIn ->
                                                                signIn.at("/application/name")
                                                                        .asString()))
                                .contains("My Account"));
    }

    @Test
    void comesBackToThePageThatWasAskedFor() {
        visit.open("/devices");
        visit.button("Sign in").click();
        visit.giveCredentials(person, person.password());

        assertThat(visit.heading("Devices")).isVisible();
    }

    @Test
    void keepsTokensOutOfTheBrowser() {
        visit.signIn(person);

        var kept =
                visit.page()
                        .evaluate("JSON.stringify([localStorage, sessionStorage, document.cookie])")
                        .toString();

        assertThat(kept).doesNotContain("eyJ");
    }

    @Test
    void endsWithSigningOut() {
        visit.signIn(person);

        visit.signOut();
        visit.open("/devices");

        assertThat(visit.heading("Your work or school account")).isVisible();
        assertThat(visit.page().locator("main"))
                .not()
                .containsText("Devices", new ContainsTextOptions());
    }

    @Test
    void speaksTheLanguageOfTheBrowser(Browser browser) {
        try (var swedish = browser.visit(konto, new NewContextOptions().setLocale("sv"))) {
            swedish.open("/");
            Locator signIn = swedish.button("Logga in");

            signIn.click();

            assertThat(swedish.heading("Logga in")).isVisible();
        }
    }
}
