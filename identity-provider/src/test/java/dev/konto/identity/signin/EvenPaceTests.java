package dev.konto.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class EvenPaceTests {

    @Test
    void refusesNoSoonerThanAfterTheSetTime() {
        var least = Duration.ofMillis(30);
        var start = System.nanoTime();

        assertThatThrownBy(() -> pace(least).keep(EvenPaceTests::refused))
                .isInstanceOf(WrongPassword.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(least);
    }

    @Test
    void keepsNobodyWaitingWhoIsRight() {
        assertThat(pace(Duration.ofDays(1)).keep(() -> "in")).isEqualTo("in");
    }

    private static String refused() {
        throw new WrongPassword();
    }

    private static EvenPace pace(Duration least) {
        return new EvenPace(new RefusalSettings(least));
    }
}
