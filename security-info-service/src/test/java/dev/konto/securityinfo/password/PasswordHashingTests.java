package dev.konto.securityinfo.password;

import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

class PasswordHashingTests {

    private static final Password PASSWORD = new Password("maja-demo-password");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final PasswordHashing hashing = hashing(DataSize.ofKilobytes(64), 1);

    @Test
    void recognisesThePasswordThatItHashed() {
        var stored = stored(hashing.hash(PASSWORD));

        assertThat(hashing.matches(PASSWORD, stored)).isTrue();
        assertThat(hashing.matches(new Password("Maja-demo-password"), stored)).isFalse();
    }

    @Test
    void hashesTheSamePasswordDifferentlyEachTime() {
        assertThat(hashing.hash(PASSWORD)).isNotEqualTo(hashing.hash(PASSWORD));
    }

    @Test
    void hashesAtTheStrengthThatOwaspAsksFor() {
        var strong = hashing(DataSize.ofMegabytes(19), 2);

        assertThat(strong.hash(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void matchesNothingWithNothingButWorksAsMuch() {
        assertThat(hashing.matches(PASSWORD, null)).isFalse();

        assertThat(meters.get("konto.password.hashing").timer().count()).isEqualTo(1);
    }

    @Test
    void tellsWhichHashesAreOutdated() {
        var stored = stored(hashing.hash(PASSWORD));

        assertThat(hashing.isOutdated(stored)).isFalse();
        assertThat(hashing(DataSize.ofKilobytes(128), 1).isOutdated(stored)).isTrue();
        assertThat(hashing(DataSize.ofKilobytes(64), 2).isOutdated(stored)).isTrue();
    }

    @Test
    void stillRecognisesPasswordsThatWereHashedByOlderParameters() {
        var stored = stored(hashing.hash(PASSWORD));

        assertThat(hashing(DataSize.ofKilobytes(128), 2).matches(PASSWORD, stored)).isTrue();
    }

    private PasswordHashing hashing(DataSize memory, int iterations) {
        var settings = new PasswordHashingSettings(memory, iterations, 1, 4, Duration.ofSeconds(2));
        return new PasswordHashing(settings, meters);
    }

    private static StoredPassword stored(String hash) {
        return new StoredPassword(hash, MONDAY, null);
    }
}
