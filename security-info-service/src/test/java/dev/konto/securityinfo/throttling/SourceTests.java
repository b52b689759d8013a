package dev.konto.securityinfo.throttling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0",
        "2001:0db8:0001:0002::9, 2001:db8:1:2:0:0:0:0",
        "::1, 0:0:0:0:0:0:0:0"
    })
    void isAnAddressOrAnIpv6Network(String address, String source) {
        assertThat(Source.of(address)).contains(new Source(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "konto.example", "192.0.2.300", "192.0.2", "::g", "a b"})
    void isNothingElse(String text) {
        assertThat(Source.of(text)).isEmpty();
    }

    @Test
    void tellsNetworksApart() {
        assertThat(Source.of("2001:db8:1:2::1")).isNotEqualTo(Source.of("2001:db8:1:3::1"));
    }
}
