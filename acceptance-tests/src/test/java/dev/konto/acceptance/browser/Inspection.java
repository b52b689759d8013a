package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Looks at pages on each kind of screen: accessible by axe, nothing scrolls sideways, no error is
/// shown, and a picture of each to look at is in `target/screenshots`.
final class Inspection {

    /// What stands where something is still to come.
    private static final String WAITING = ".fui-Skeleton, [aria-busy=true]";

    /// What an area says that could not be shown.
    private static final Pattern FAILED =
            Pattern.compile(
                    "couldn’t be shown|can’t be reached|kunde inte visas|går inte att nå",
                    Pattern.CASE_INSENSITIVE);

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final String language;
    private final List<String> faults = new ArrayList<>();

    Inspection(String language) {
        this.language = language;
    }

    /// @param name of the page's folder of pictures
    void look(Visit visit, String name) {
        visit.page().waitForSelector("main h1");
        assertThat(visit.page().locator(WAITING)).hasCount(0);
        for (var screen : Screen.values()) {
            screen.show(visit.page());
            inspect(visit.page(), name, language + "-" + screen);
        }
        faults.addAll(visit.complaints());
    }

    void findsNothing() {
        assertThat(faults).isEmpty();
    }

    private void inspect(Page page, String name, String series) {
        if (page.getByText(FAILED).count() > 0) {
            faults.add("%s %s shows an error".formatted(name, series));
        }
        page.screenshot(
                new ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name).resolve(series + ".png"))
                        .setFullPage(true));
        for (var violation : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            faults.add("%s %s: %s".formatted(name, series, described(violation)));
        }
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            faults.add("%s %s scrolls sideways".formatted(name, series));
        }
    }

    private static String described(Rule violation) {
        return violation.getId() + " " + violation.getNodes().getFirst().getHtml();
    }
}
