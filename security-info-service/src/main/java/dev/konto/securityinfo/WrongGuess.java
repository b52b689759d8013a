package dev.konto.securityinfo;

import dev.konto.securityinfo.SecurityInfoEvent.VerificationThrottled;
import dev.konto.securityinfo.code.CodeSettings;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.throttling.ThrottlingRule;
import dev.konto.starter.account.Caller;

import java.time.Duration;
import java.time.Instant;

/// A wrong password or code, and who gave it. Announced where it brings a wait.
record WrongGuess(Caller by, Instant now) {

    SecurityInfo atPassword(SecurityInfo info, ThrottlingRule rule) {
        var failed = info.throttle().failed(rule, now);
        var wait = failed.remaining(rule, now);
        return waiting(info.with(info.password(), failed), "password", failed.failures(), wait);
    }

    SecurityInfo atCode(SecurityInfo info, Method method, CodeSettings rules) {
        var guessed = info.with(info.methods().guessedWrong(method, rules, now));
        var failed = guessed.method(method.id());
        var wait = guessed.methods().untilNextGuess(failed, rules, now);
        return waiting(guessed, method.type().code(), failed.guesses().failures(), wait);
    }

    private SecurityInfo waiting(
            SecurityInfo info, String credential, int failures, Duration wait) {
        return wait.isZero()
                ? info
                : info.announcing(
                        new VerificationThrottled(credential, failures, now.plus(wait)), by, now);
    }
}
