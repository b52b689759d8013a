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

    @Test
    void readOnlyTheBeginningOfAnEndlessUserAgent() {
        var endless = "Firefox/145.0 " + "x".repeat(1_000_000) + " Windows NT 10.0";

        assertThat(origins.of(null, endless).operatingSystem()).isNull();
    }
}
