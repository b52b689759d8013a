package dev.konto.securityinfo;

import dev.konto.securityinfo.Verdict.Correct;
import dev.konto.securityinfo.Verdict.NoPassword;
import dev.konto.securityinfo.Verdict.Throttled;
import dev.konto.securityinfo.Verdict.Wrong;
import dev.konto.securityinfo.password.PasswordHashing;
import dev.konto.securityinfo.password.Turnstile;
import dev.konto.starter.outbox.UseCase;

import io.micrometer.core.instrument.MeterRegistry;

import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;

/// Decides whether a password is an account's, and remembers what came of it.
///
/// A verdict is given only once it is stored against the very state that it was reached by; else
/// the guess is judged anew. So of many guesses at the same moment no more are looked at than one
/// after the other. What follows from the right password is stored by the same write.
///
/// `konto.password.verifications` counts verdicts by `outcome`.
@UseCase
class JudgingPassword {

    private final Throttling throttling;
    private final SecurityInfos infos;
    private final PasswordHashing hashing;
    private final Turnstile turnstile;
    private final MeterRegistry meters;
    private final Clock clock;

    JudgingPassword(
            Throttling throttling,
            SecurityInfos infos,
            PasswordHashing hashing,
            Turnstile turnstile,
            MeterRegistry meters,
            Clock clock) {
        this.throttling = throttling;
        this.infos = infos;
        this.hashing = hashing;
        this.turnstile = turnstile;
        this.meters = meters;
        this.clock = clock;
    }

    public Verdict judge(Guess guess, UnaryOperator<SecurityInfo> onceRight) {
        var wait = remaining(guess, throttling.target(guess));
        var verdict =
                wait.isPositive()
                        ? new Throttled(wait)
                        : turnstile.pass(() -> verdict(guess, onceRight));
        meters.counter("konto.password.verifications", "outcome", verdict.outcome()).increment();
        return verdict;
    }

    private Verdict verdict(Guess guess, UnaryOperator<SecurityInfo> onceRight) {
        var target = throttling.target(guess);
        var wait = remaining(guess, target);
        if (wait.isPositive()) {
            return new Throttled(wait);
        }
        var info = target.info();
        if (hashing.matches(guess.password(), target.password()) && info != null) {
            infos.save(onceRight.apply(throttling.succeeded(target, info, clock.instant())));
            return new Correct();
        }
        throttling.failed(target, guess, clock.instant());
        return info != null && info.password() == null ? new NoPassword() : new Wrong();
    }

    private Duration remaining(Guess guess, Target target) {
        return throttling.remaining(target, guess, clock.instant());
    }
}
