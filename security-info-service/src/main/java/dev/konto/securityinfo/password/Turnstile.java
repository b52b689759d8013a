package dev.konto.securityinfo.password;

import dev.konto.starter.problem.DependencyUnavailable;

import org.springframework.stereotype.Component;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Lets only so many hash at once, first come, first served: each hash takes 19 MiB, and many
/// sign-ins at once must not take all of the memory. Whoever waits too long is refused (503).
///
/// What decides about a hash happens behind it too: guesses that queue up then read the state that
/// the ones before them left, and most need no hash any more.
@Component
public class Turnstile {

    private final Semaphore places;
    private final long patience;

    Turnstile(PasswordHashingSettings settings) {
        this.places = new Semaphore(settings.atOnce(), true);
        this.patience = settings.patience().toMillis();
    }

    public <T> T pass(Supplier<T> work) {
        if (!entered()) {
            throw new DependencyUnavailable();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
