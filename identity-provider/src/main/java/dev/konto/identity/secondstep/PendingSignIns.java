package dev.konto.identity.secondstep;

import dev.konto.identity.signin.BrowserSecret;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who is between the two steps. Found by what their browser holds.
public interface PendingSignIns extends Repository<PendingSignIn, String> {

    PendingSignIn save(PendingSignIn pending);

    Optional<PendingSignIn> findById(String browserKey);

    List<PendingSignIn> findByEndsAtBefore(Instant now, Limit limit);

    /// Whether it was still there: of two that take it away, one does.
    long deleteByBrowserKey(String browserKey);

    default PendingSignIn standing(BrowserSecret secret, Instant now) {
        return findById(secret.hash())
                .filter(pending -> pending.standing(now))
                .orElseThrow(SignInForgotten::new);
    }
}
