package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;

import dev.konto.acceptance.suite.Konto;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Without one service the others go on, and the page says which area is away until it is back.
@WithBrowser
class ServiceOutageTests {

    private static final int PATIENCE_MILLIS = 60_000;

    private Konto konto;
    private Visit visit;

    @BeforeEach
    void signIn(Konto running, Browser browser) {
        konto = running;
        visit = browser.visit(konto);
        visit.signIn(konto.people().maja());
    }

    @AfterEach
    void leave() {
        visit.close();
        assertThat(visit.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "device-service, Devices, Devices, Organizations, Home organization",
        "organization-service, Organizations, Organizations, Devices, MAJA-LAPTOP",
        "privacy-service, Privacy, Terms of use, Devices, MAJA-LAPTOP",
        "signin-activity-service, My sign-ins, My sign-ins, Devices, MAJA-LAPTOP",
        "security-info-service, Security info, Security info, Devices, MAJA-LAPTOP",
        "identity-provider, Sessions, Sessions, Devices, MAJA-LAPTOP",
    })
    void takesOnlyItsOwnArea(
            String module, String page, String area, String otherPage, String content) {
        konto.suite().kill(module);
        try {
            // What it was told a moment ago the page may still show; opened anew it has to ask.
            visit.page().reload();
            visit.goTo(page);
            var away = visit.text(area + " can’t be reached right now");
            assertThat(away).isVisible(within());
            visit.goTo(otherPage);
            assertThat(visit.text(content)).isVisible();
            visit.goTo(page);
            assertThat(away).isVisible(within());

            konto.suite().start(module);

            assertThat(away).isHidden(new IsHiddenOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(visit.heading(page).first()).isVisible();
        } finally {
            restore(module);
        }
    }

    private void restore(String module) {
        if (!konto.suite().isRunning(module)) {
            konto.suite().start(module);
        }
    }

    private static IsVisibleOptions within() {
        return new IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
    }
}
