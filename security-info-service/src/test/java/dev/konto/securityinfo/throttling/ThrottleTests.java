package dev.konto.securityinfo.throttling;

import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;
import static dev.konto.securityinfo.SecurityInfoFixtures.RULE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class ThrottleTests {

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "1, PT0S",
        "4, PT0S",
        "5, PT30S",
        "6, PT1M",
        "7, PT2M",
        "8, PT4M",
        "9, PT8M",
        "10, PT15M",
        "11, PT15M",
        "1000, PT15M",
        "2147483647, PT15M"
    })
    void makesWaitsGrowUpToTheLongest(int failures, Duration wait) {
        var throttle = new Throttle(failures, MONDAY);

        assertThat(throttle.remaining(RULE, MONDAY)).isEqualTo(wait);
    }

    @Test
    void countsTheWaitDown() {
        var throttle = new Throttle(5, MONDAY);

        assertThat(throttle.remaining(RULE, MONDAY.plusSeconds(29)))
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(throttle.remaining(RULE, MONDAY.plusSeconds(30))).isZero();
        assertThat(throttle.remaining(RULE, MONDAY.plusSeconds(31))).isZero();
    }

    @Test
    void remembersWrongGuessesForAWhile() {
        var five = new Throttle(4, MONDAY).failed(RULE, MONDAY.plus(RULE.forgottenAfter()));
        var later = MONDAY.plus(RULE.forgottenAfter()).plusMillis(1);

        assertThat(five.failures()).isEqualTo(5);
        assertThat(new Throttle(4, MONDAY).failed(RULE, later)).isEqualTo(new Throttle(1, later));
    }

    @Test
    void neverWaitsWithoutAWrongGuess() {
        assertThat(Throttle.NONE.remaining(RULE, MONDAY)).isZero();
    }

    @Test
    void refusesRulesThatDoNotHoldTogether() {
        var second = Duration.ofSeconds(1);

        assertThatThrownBy(() -> new ThrottlingRule(5, Duration.ZERO, second, second))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ThrottlingRule(5, second.multipliedBy(2), second, second))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ThrottlingRule(5, second, second.multipliedBy(2), second))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
