package dev.konto.securityinfo;

import dev.konto.securityinfo.Proof.ByPasskey;
import dev.konto.securityinfo.method.Credential;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.throttling.KnownDevice;
import dev.konto.starter.account.Caller;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// An answer that is to prove an account's method, as both were when it was given.
///
/// @param by who gave it, and from where
/// @param device that it was given on, if it is one that the account's owner is known to use
record GivenAnswer(
        SecurityInfo info, Method method, Proof proof, Caller by, @Nullable KnownDevice device) {

    /// Whether it can be guessed at. A signature can't.
    boolean isGuess() {
        return !(proof instanceof ByPasskey);
    }

    /// The answer is right, which ends all waiting. On a known device it changes nothing for
    /// others, who may be guessing just now.
    SecurityInfo right(Credential after, Instant now) {
        var calm = device == null ? info.calmed(method) : info;
        return calm.used(calm.method(method.id()), after, ThisService.because(by), now);
    }

    SecurityInfo copySuspected(Instant now) {
        return info.copySuspected(method, ThisService.because(by), now);
    }
}
