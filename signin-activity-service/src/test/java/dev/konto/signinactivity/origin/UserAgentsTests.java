package dev.konto.signinactivity.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserAgentsTests {

    private static final UserAgents USER_AGENTS = new UserAgents();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox 145 | Windows | DESKTOP
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0 | Edge 142 | Windows | DESKTOP
                    Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36 | Chrome 109 | Windows 7 | DESKTOP
                    Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15 | Safari 26.1 | macOS | DESKTOP
                    Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1 | Safari 26 | iOS 18.6 | PHONE
                    Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1 | Chrome 142 | iPadOS 17.5 | TABLET
                    Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36 | Chrome 142 | Android | PHONE
                    Mozilla/5.0 (Linux; Android 14; SM-X700) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Safari/537.36 | Samsung Internet 28 | Android 14 | TABLET
                    Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 | Chrome 142 | ChromeOS | DESKTOP
                    Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0 | Firefox 144 | Ubuntu | DESKTOP
                    curl/8.5.0 | curl 8.5 | |
                    konto-cli/1.0 (command line) | konto-cli 1.0 | |
                    """)
    void areToldAsPeopleKnowThem(
            String userAgent, String browser, @Nullable String system, @Nullable DeviceKind kind) {
        var told = USER_AGENTS.read(userAgent);

        assertThat(text(told.browser())).isEqualTo(browser);
        assertThat(text(told.operatingSystem())).isEqualTo(system);
        assertThat(told.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "Mozilla/5.0", "<script>alert(1)</script>"})
    void areNothingWhereTheySayNothing(String userAgent) {
        assertThat(USER_AGENTS.read(userAgent)).isEqualTo(new UserAgent(null, null, null));
    }

    @Test
    void areNamedBrieflyHoweverLongTheyAre() {
        var told = USER_AGENTS.read("a".repeat(400) + "/1.0");

        assertThat(told.browser()).isNull();
    }

    private static @Nullable String text(@Nullable Software software) {
        if (software == null || software.version() == null) {
            return software == null ? null : software.name();
        }
        return software.name() + " " + software.version();
    }
}
