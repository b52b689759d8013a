package dev.konto.securityinfo;

import dev.konto.securityinfo.CheckingCodes.Expected;
import dev.konto.securityinfo.method.Finding.Proven;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.MethodSettings;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;

/// Confirms a method by the proof that only its owner can give. Confirming it twice is the same as
/// confirming it once. A wrong code counts, and is answered, only once it is stored.
@UseCase
public class ConfirmingMethod {

    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final MethodSettings settings;
    private final CheckingCodes checking;
    private final ThrottlingAnswers throttling;
    private final Clock clock;

    ConfirmingMethod(
            SecurityInfos infos,
            MethodPolicy policy,
            MethodSettings settings,
            CheckingCodes checking,
            ThrottlingAnswers throttling,
            Clock clock) {
        this.infos = infos;
        this.policy = policy;
        this.settings = settings;
        this.checking = checking;
        this.throttling = throttling;
        this.clock = clock;
    }

    public Method confirm(Caller by, MethodId id, Proof proof, @Nullable String label) {
        var info = infos.of(by.account());
        var method = label == null ? info.method(id) : info.method(id).labelled(label);
        return method.isPending() ? confirmed(info, method, proof, by, clock.instant()) : method;
    }

    private Method confirmed(
            SecurityInfo info, Method method, Proof proof, Caller by, Instant now) {
        policy.of(info).check(method.type(), now);
        checkNotAbandoned(method, now);
        var given = throttling.given(info, method, proof, by, null);
        var wait = throttling.remaining(given, now);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        var sent = method.sent();
        if (sent != null && sent.isExpired(now)) {
            throw new CodeExpired();
        }
        var found = checking.check(info.id(), method, new Expected(sent, null), proof, now);
        if (!(found instanceof Proven proven)) {
            throttling.failed(given, now);
            throw new WrongCode();
        }
        var stored = infos.save(info.confirmed(method.with(proven.after()), by, now));
        return stored.method(method.id());
    }

    private void checkNotAbandoned(Method method, Instant now) {
        if (method.addedAt().plus(settings.abandonedAfter()).isBefore(now)) {
            throw new MethodNotFound();
        }
    }
}
