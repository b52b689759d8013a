package dev.konto.securityinfo;

import dev.konto.securityinfo.Verdict.Correct;
import dev.konto.securityinfo.Verdict.Throttled;
import dev.konto.securityinfo.Verdict.Wrong;
import dev.konto.securityinfo.code.Code;
import dev.konto.securityinfo.code.CodeHashing;
import dev.konto.securityinfo.method.AppPassword;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.util.Optional;

/// Tells whether a password is one of an account's app passwords. Wrong ones count with wrong
/// passwords: it is the same account that is guessed at.
@UseCase
public class VerifyingAppPassword {

    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final Throttling throttling;
    private final CodeHashing hashing;
    private final Clock clock;

    VerifyingAppPassword(
            SecurityInfos infos,
            MethodPolicy policy,
            Throttling throttling,
            CodeHashing hashing,
            Clock clock) {
        this.infos = infos;
        this.policy = policy;
        this.throttling = throttling;
        this.hashing = hashing;
        this.clock = clock;
    }

    public Verdict verify(Guess guess) {
        var now = clock.instant();
        var target = throttling.target(guess);
        var wait = throttling.remaining(target, guess, now);
        if (wait.isPositive()) {
            return new Throttled(wait);
        }
        var info = target.info();
        var right = info == null ? Optional.<Method>empty() : match(info, guess);
        if (info == null || right.isEmpty()) {
            throttling.failed(target, guess, now);
            return new Wrong();
        }
        var used = right.get();
        infos.save(info.used(used, used.credential(), guess.by(), now));
        return new Correct();
    }

    private Optional<Method> match(SecurityInfo info, Guess guess) {
        if (!policy.of(info).isAllowed(MethodType.APP_PASSWORD)) {
            return Optional.empty();
        }
        var code = new Code(guess.password().text());
        return info.methods().all().stream()
                .filter(method -> matches(info, code, method))
                .findFirst();
    }

    private boolean matches(SecurityInfo info, Code code, Method method) {
        return method.credential() instanceof AppPassword app
                && hashing.matches(info.id(), code, app.hash());
    }
}
