package dev.konto.acceptance.suite;

import static org.awaitility.Awaitility.await;

import org.awaitility.core.ThrowingRunnable;

import java.time.Duration;
import java.util.concurrent.Callable;

/// Waits for what takes the time of an event, a restart or a sweep.
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration A_MOMENT = Duration.ofMillis(5);

    private Eventually() {}

    public static void succeeds(ThrowingRunnable assertion) {
        within(PATIENCE, assertion);
    }

    public static void within(Duration patience, ThrowingRunnable assertion) {
        await().atMost(patience).pollInterval(Duration.ofMillis(100)).untilAsserted(assertion);
    }

    /// Looks all the time, so that what passes soon is not missed.
    public static void isSeen(Callable<Boolean> moment) {
        await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(A_MOMENT).until(moment);
    }
}
