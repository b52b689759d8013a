package dev.konto.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import dev.konto.acceptance.suite.Konto;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Every page in both languages, both schemes and two sizes: accessible by axe, nothing scrolls
/// sideways, and a picture of each to look at in `target/screenshots`.
@WithBrowser
class PageTests {

    /// What stands where something is still to come.
    private static final String WAITING = ".fui-Skeleton, [aria-busy=true]";

    /// What an area says that could not be shown.
    private static final Pattern FAILED =
            Pattern.compile(
                    "couldn’t be shown|can’t be reached|kunde inte visas|går inte att nå",
                    Pattern.CASE_INSENSITIVE);

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

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

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, 1280, 800", "en, LIGHT, 360, 780", "en, DARK, 1280, 800", "en, DARK, 360, 780",
        "sv, LIGHT, 1280, 800", "sv, LIGHT, 360, 780", "sv, DARK, 1280, 800", "sv, DARK, 360, 780",
    })
    void areGoodForEverybody(
            String language,
            ColorScheme scheme,
            int width,
            int height,
            Konto konto,
            Browser browser) {
        var options =
                new NewContextOptions()
                        .setLocale(language)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, height);
        try (var visit = browser.visit(konto, options)) {
            var series =
                    "%s-%s-%s"
                            .formatted(
                                    language,
                                    scheme.name().toLowerCase(Locale.ROOT),
                                    width > 600 ? "desktop" : "phone");
            look(visit, "landing", series, "/");
            signIn(visit, konto, series);
            PAGES.forEach((name, path) -> look(visit, name, series, path));
            faults.addAll(visit.complaints());
        }

        assertThat(faults).isEmpty();
    }

    /// Both people have their account's language, and so see the pages in it.
    private void signIn(Visit visit, Konto konto, String series) {
        var person = series.startsWith("sv") ? konto.people().erik() : konto.people().maja();
        visit.page().locator("main button").first().click();
        visit.page().waitForSelector("#email");
        inspect(visit, "sign-in", series);
        visit.page().fill("#email", person.email());
        visit.page().fill("#password", person.password());
        visit.page().click("main button[type=submit]");
        visit.page().waitForURL(konto.portal() + "/**");
    }

    private void look(Visit visit, String name, String series, String path) {
        visit.open(path);
        visit.page().waitForSelector("main h1");
        inspect(visit, name, series);
    }

    private void inspect(Visit visit, String name, String series) {
        var page = visit.page();
        assertThat(page.locator(WAITING)).hasCount(0);
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
