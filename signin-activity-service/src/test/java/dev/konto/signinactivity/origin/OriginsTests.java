package dev.konto.signinactivity.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTests {

    private final Origins origins = OriginFixtures.shipped();

    private static final String CHROME =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/142.0.0.0 Safari/537.36";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.31.0.1",
                "192.168.1.20",
                "169.254.7.7",
                "::1",
                "fe80::1",
                "fd12:3456::1",
                "::ffff:10.0.0.1"
            })
    void areInternalWhereTheAddressSaysSo(String ip) {
        assertThat(origins.of(ip, null).network()).isEqualTo(Network.INTERNAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.44", "172.32.0.1", "2001:db8::1", "8.8.8.8"})
    void areOnNoParticularNetworkOtherwise(String ip) {
        assertThat(origins.of(ip, null).network()).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "localhost", "example.org", "999.1.1.1", "192.0.2.44, 10.0.0.1"})
    void takeNothingForAnAddressThatIsNone(@Nullable String ip) {
        assertThat(origins.of(ip, null).ip()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.44, 192.0.2.44", "::ffff:192.0.2.44, 192.0.2.44"})
    void keepTheAddress(String ip, String kept) {
        assertThat(origins.of(ip, null).ip()).isEqualTo(kept);
    }

    @Test
    void haveNoPlaceInsideAnOrganization() {
        assertThat(origins.of("10.1.2.3", null).location()).isNull();
        assertThat(origins.of("130.239.8.25", null).location()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Windows, 15.0.0, false, Windows, 11, DESKTOP",
        "Windows, 10.0.0, false, Windows, 10, DESKTOP",
        "Windows, 0.3.0, false, Windows, , DESKTOP",
        "macOS, 15.7.1, false, macOS, 15.7, DESKTOP",
        "Android, 16.0.0, true, Android, 16, PHONE",
        "Android, 14, false, Android, 14, TABLET",
        "Chrome OS, 16093.68.0, false, ChromeOS, , DESKTOP",
        "Unknown, , , Windows, , DESKTOP",
        "'', , , Windows, , DESKTOP"
    })
    void preferWhatTheBrowserSaysOfItselfToAFrozenUserAgent(
            String platform,
            @Nullable String told,
            @Nullable Boolean mobile,
            String system,
            @Nullable String version,
            DeviceKind kind) {
        var origin = origins.of(null, CHROME, new Hints(null, platform, told, mobile, null));

        assertThat(origin.operatingSystem()).isEqualTo(new Software(system, version));
        assertThat(origin.deviceKind()).isEqualTo(kind);
        assertThat(origin.browser()).isEqualTo(new Software("Chrome", "142"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Google Chrome\";v=\"142\", \"Not_A Brand\";v=\"99\" | Chrome | 142",
                "\"Not_A Brand\";v=\"99\", \"Chromium\";v=\"142\", \"Brave\";v=\"142\" | Brave |"
                        + " 142",
                "\"Microsoft Edge\";v=\"141\", \"Chromium\";v=\"141\" | Edge | 141",
                "\"Chromium\";v=\"142\" | Chrome | 142",
                "nonsense | Chrome | 142"
            })
    void nameTheBrowserThatHidesBehindAnother(String brands, String name, String version) {
        var origin = origins.of(null, CHROME, new Hints(brands, null, null, null, "Pixel 9"));

        assertThat(origin.browser()).isEqualTo(new Software(name, version));
        assertThat(origin.deviceModel()).isEqualTo("Pixel 9");
    }

    @Test
    void readOnlyTheBeginningOfAnEndlessUserAgent() {
        var endless = "Firefox/145.0 " + "x".repeat(1_000_000) + " Windows NT 10.0";

        assertThat(origins.of(null, endless).operatingSystem()).isNull();
    }
}
