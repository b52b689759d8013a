package dev.konto.identity.reset;

import dev.konto.identity.signin.BrowserSecret;

import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Optional;

/// Who is on the way to a new password. Found by what their browser holds.
public interface PendingResets extends Repository<PendingReset, String> {

    PendingReset save(PendingReset pending);

    Optional<PendingReset> findById(String browserKey);

    void deleteById(String browserKey);

    default PendingReset standing(BrowserSecret secret, Instant now) {
        return findById(secret.hash())
                .filter(pending -> pending.standing(now))
                .orElseThrow(ResetForgotten::new);
    }
}
