package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;

import dev.konto.acceptance.suite.Konto;

import org.junit.jupiter.api.Test;

/// Whoever has the page open sees at once that somebody else tries to get in.
@WithBrowser
class LiveSignInTests {

    private static final double SOON_MILLIS = 2_000;
    private static final String IN_SWEDEN = "130.239.8.25";

    @Test
    void appearWithoutLoadingThePageAgain(Konto konto, Browser browser) {
        var person = konto.people().someone();
        try (var visit = browser.visit(konto)) {
            visit.signIn(person);
            visit.goTo("My sign-ins");
            assertThat(visit.text("Updates at once")).isVisible();

            konto.commandLine().from(IN_SWEDEN).signInWrongly(person);

            assertThat(visit.text("One new sign-in"))
                    .isVisible(new IsVisibleOptions().setTimeout(SOON_MILLIS));
            visit.text("One new sign-in").click();
            assertThat(visit.row("Sign-in failed")).containsText("Sweden");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
