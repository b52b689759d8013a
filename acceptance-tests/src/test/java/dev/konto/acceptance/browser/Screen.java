package dev.konto.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import java.util.Locale;

/// What a page is seen on. It follows when that changes, as it does when a phone is turned or the
/// evening comes.
enum Screen {
    LIGHT_DESKTOP(ColorScheme.LIGHT, 1280, 800),
    DARK_DESKTOP(ColorScheme.DARK, 1280, 800),
    DARK_PHONE(ColorScheme.DARK, 360, 780),
    LIGHT_PHONE(ColorScheme.LIGHT, 360, 780);

    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private final ColorScheme scheme;
    private final int width;
    private final int height;

    Screen(ColorScheme scheme, int width, int height) {
        this.scheme = scheme;
        this.width = width;
        this.height = height;
    }

    /// Returns when the page has been painted anew.
    void show(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(
                new EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate(PAINTED);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
