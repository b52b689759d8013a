package dev.konto.securityinfo.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.problem.DependencyUnavailable;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class TurnstileTests {

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);

    @Test
    void refusesWhoWaitsTooLong() throws Exception {
        var turnstile = ofOne(Duration.ofMillis(1));
        var inside = CompletableFuture.supplyAsync(() -> turnstile.pass(this::stay));
        entered.await();

        assertThatThrownBy(() -> turnstile.pass(() -> "too late"))
                .isInstanceOf(DependencyUnavailable.class);

        leave.countDown();
        assertThat(inside.join()).isEqualTo("left");
        assertThat(turnstile.pass(() -> "in time")).isEqualTo("in time");
    }

    @Test
    void letsTheNextOneInWhenOneHasLeft() throws Exception {
        var turnstile = ofOne(Duration.ofMinutes(1));
        var inside = CompletableFuture.supplyAsync(() -> turnstile.pass(this::stay));
        entered.await();
        var next = CompletableFuture.supplyAsync(() -> turnstile.pass(() -> "next"));

        assertThat(next).isNotDone();
        leave.countDown();

        assertThat(next.join()).isEqualTo("next");
        assertThat(inside.join()).isEqualTo("left");
    }

    @Test
    void isFreeAgainAfterAFailure() {
        var turnstile = ofOne(Duration.ofMillis(1));

        assertThatThrownBy(() -> turnstile.pass(TurnstileTests::fail))
                .isInstanceOf(IllegalStateException.class);

        assertThat(turnstile.pass(() -> "in")).isEqualTo("in");
    }

    private String stay() {
        entered.countDown();
        try {
            leave.await();
            return "left";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fail() {
        throw new IllegalStateException("as it happens");
    }

    private static Turnstile ofOne(Duration patience) {
        return new Turnstile(
                new PasswordHashingSettings(DataSize.ofKilobytes(64), 1, 1, 1, patience));
    }
}
