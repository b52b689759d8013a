package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import static java.util.concurrent.CompletableFuture.runAsync;

import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;

import dev.konto.acceptance.suite.Konto;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

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
    @MethodSource("areas")
    void takesOnlyItsOwnArea(Area first, Area second, String other, String content) {
        try {
            goesAway(first);
            showsStill(other, content);
            goesAway(second);
            showsStill(other, content);
            visit.goTo(first.page);

            restore(first, second);

            assertThat(visit.text(first.awayNotice())).isHidden(back());
            visit.goTo(second.page);
            assertThat(visit.text(second.awayNotice())).isHidden(back());
            assertThat(visit.heading(second.page).first()).isVisible();
        } finally {
            restore(first, second);
        }
    }

    /// Two each, since what takes long is starting them again.
    static Stream<Arguments> areas() {
        return Stream.of(
                arguments(
                        new Area("device-service", "Devices", "Devices"),
                        new Area("privacy-service", "Privacy", "Terms of use"),
                        "Organizations",
                        "Home organization"),
                arguments(
                        new Area("organization-service", "Organizations", "Organizations"),
                        new Area("signin-activity-service", "My sign-ins", "My sign-ins"),
                        "Devices",
                        "MAJA-LAPTOP"),
                arguments(
                        new Area("security-info-service", "Security info", "Security info"),
                        new Area("identity-provider", "Sessions", "Sessions"),
                        "Devices",
                        "MAJA-LAPTOP"));
    }

    /// @param name what the page says is away
    record Area(String module, String page, String name) {

        String awayNotice() {
            return name + " can’t be reached right now";
        }
    }

    private void goesAway(Area area) {
        konto.suite().kill(area.module);
        // What it was told a moment ago the page may still show; opened anew it has to ask.
        visit.page().reload();
        visit.goTo(area.page);
        assertThat(visit.text(area.awayNotice())).isVisible(within());
    }

    private void showsStill(String page, String content) {
        visit.goTo(page);
        assertThat(visit.text(content)).isVisible();
    }

    private void restore(Area... areas) {
        var starting =
                Stream.of(areas)
                        .filter(area -> !konto.suite().isRunning(area.module))
                        .map(area -> runAsync(() -> konto.suite().start(area.module)))
                        .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(starting).join();
    }

    private static IsHiddenOptions back() {
        return new IsHiddenOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static IsVisibleOptions within() {
        return new IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
    }
}
