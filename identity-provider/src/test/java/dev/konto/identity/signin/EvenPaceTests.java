package dev.konto.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.time.Duration;

class EvenPaceTests {

    private static final Duration LEAST = Duration.ofMillis(60);

    @Test
    void refusesNoSoonerThanAfterTheSetTime() {
        var start = System.nanoTime();

        assertThatThrownBy(() -> pace(LEAST).keep(EvenPaceTests::refused))
                .isInstanceOf(WrongPassword.class);

        assertThat(since(start)).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void keepsNobodyWaitingWhoIsRight() {
        assertThat(pace(Duration.ofDays(1)).keep(() -> "in")).isEqualTo("in");
    }

    @Test
    void letsEverybodyGoOnNoSoonerThanThat() {
        var start = System.nanoTime();

        assertThat(pace(LEAST).keepAlways(() -> "on")).isEqualTo("on");

        assertThat(since(start)).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void neitherHurriesNorSpinsWhenItIsInterrupted() {
        var threads = ManagementFactory.getThreadMXBean();
        var start = System.nanoTime();
        var work = threads.getCurrentThreadCpuTime();

        Thread.currentThread().interrupt();
        pace(LEAST).keepAlways(() -> "on");

        var worked = Duration.ofNanos(threads.getCurrentThreadCpuTime() - work);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(since(start)).isGreaterThanOrEqualTo(LEAST);
        assertThat(worked).isLessThan(LEAST.dividedBy(2));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String refused() {
        throw new WrongPassword();
    }

    private static EvenPace pace(Duration least) {
        return new EvenPace(new RefusalSettings(least));
    }
}
