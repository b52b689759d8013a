package dev.konto.identity.signin;

import dev.konto.starter.problem.Problem;

import org.springframework.stereotype.Component;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Refuses no sooner than a set time after somebody tried, so that time does not tell what was
/// looked at: whether there is such an account, whether it has such a method, whether it is made to
/// wait, whether there was an event to write. What is right is told at once, unless both kinds of
/// people are told the same.
@Component
public class EvenPace {

    private final RefusalSettings settings;

    EvenPace(RefusalSettings settings) {
        this.settings = settings;
    }

    public <T> T keep(Supplier<T> attempt) {
        var until = System.nanoTime() + settings.takeAtLeast().toNanos();
        try {
            return attempt.get();
        } catch (Problem refusal) {
            waitUntil(until);
            throw refusal;
        }
    }

    /// Where everybody goes on, whether or not they have an account.
    public <T> T keepAlways(Supplier<T> attempt) {
        var until = System.nanoTime() + settings.takeAtLeast().toNanos();
        try {
            return attempt.get();
        } finally {
            waitUntil(until);
        }
    }

    /// To the end, also when interrupted meanwhile: a stop is no reason to tell names apart.
    /// Parking does not wait while the flag is set, so it is taken away and given back.
    private static void waitUntil(long moment) {
        var interrupted = false;
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            interrupted |= Thread.interrupted();
            LockSupport.parkNanos(left);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
