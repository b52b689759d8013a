package dev.konto.securityinfo.totp;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.OptionalLong;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1111111111);
    private static final long STEP = Totp.step(NOW);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void makesTheCodesOfTheRfc(long seconds, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)), 8)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void toleratesOneStep(long off, boolean right) {
        var code = Totp.code(SECRET, STEP + off, 6);

        var matched = Totp.match(SECRET, code, NOW, 0);

        assertThat(matched).isEqualTo(right ? OptionalLong.of(STEP + off) : OptionalLong.empty());
    }

    @Test
    void takesNoCodeTwiceAndNoneBeforeIt() {
        var code = Totp.code(SECRET, STEP, 6);
        var before = Totp.code(SECRET, STEP - 1, 6);

        assertThat(Totp.match(SECRET, code, NOW, STEP - 1)).hasValue(STEP);
        assertThat(Totp.match(SECRET, code, NOW, STEP)).isEmpty();
        assertThat(Totp.match(SECRET, before, NOW, STEP)).isEmpty();
    }

    @Test
    void takesNothingElse() {
        assertThat(Totp.match(SECRET, "", NOW, 0)).isEmpty();
        assertThat(Totp.match(SECRET, "٠٥٠٤٧١", NOW, 0)).isEmpty();
    }
}
