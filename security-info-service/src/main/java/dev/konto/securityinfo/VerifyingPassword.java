package dev.konto.securityinfo;

import dev.konto.securityinfo.Verdict.Throttled;
import dev.konto.securityinfo.password.Password;
import dev.konto.securityinfo.password.PasswordHashing;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

import java.time.Duration;

/// Tells the identity provider whether a password is an account's. A right one that was hashed by
/// older parameters is hashed anew.
@Service
public class VerifyingPassword {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final JudgingPassword judging;
    private final PasswordHashing hashing;

    VerifyingPassword(JudgingPassword judging, PasswordHashing hashing) {
        this.judging = judging;
        this.hashing = hashing;
    }

    public Verdict verify(Guess guess) {
        try {
            return judging.judge(guess, info -> upToDate(info, guess.password()));
        } catch (OptimisticLockingFailureException | DuplicateKeyException _) {
            return tooManyAtOnce();
        }
    }

    private SecurityInfo upToDate(SecurityInfo info, Password right) {
        var stored = info.password();
        return stored != null && hashing.isOutdated(stored)
                ? info.rehashed(hashing.hash(right))
                : info;
    }

    /// So many guesses at one account at the same moment that this one was never judged.
    private static Verdict tooManyAtOnce() {
        return new Throttled(A_MOMENT);
    }
}
