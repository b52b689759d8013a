package dev.konto.acceptance.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;

import dev.konto.acceptance.suite.Konto;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Chromium, driven by Playwright.
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browser start(Path executable) {
        var options =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var playwright = Playwright.create(options);
        var launch = new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS);
        return new Browser(playwright, playwright.chromium().launch(launch));
    }

    /// Somebody with an English desktop browser that has never been here.
    Visit visit(Konto konto) {
        return visit(konto, new NewContextOptions().setLocale("en"));
    }

    Visit visit(Konto konto, NewContextOptions options) {
        return new Visit(
                konto.portal(), chromium.newContext(options.setTimezoneId("Europe/Stockholm")));
    }

    /// Takes a picture of each open page.
    void photograph(Path folder) {
        chromium.contexts().stream()
                .flatMap(context -> context.pages().stream())
                .forEach(
                        page ->
                                page.screenshot(
                                        new ScreenshotOptions()
                                                .setPath(
                                                        folder.resolve(
                                                                page.title().replaceAll("\\W+", "-")
                                                                        + ".png"))));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
