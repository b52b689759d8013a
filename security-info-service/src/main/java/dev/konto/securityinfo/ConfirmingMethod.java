package dev.konto.securityinfo;

import dev.konto.securityinfo.code.Code;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.MethodSettings;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.time.Instant;

/// Confirms a method by the code that only its owner can have. Confirming it twice is the same as
/// confirming it once. A wrong code counts, and is answered, only once it is stored.
@UseCase
public class ConfirmingMethod {

    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final MethodSettings settings;
    private final CheckingCodes checking;
    private final Clock clock;

    ConfirmingMethod(
            SecurityInfos infos,
            MethodPolicy policy,
            MethodSettings settings,
            CheckingCodes checking,
            Clock clock) {
        this.infos = infos;
        this.policy = policy;
        this.settings = settings;
        this.checking = checking;
        this.clock = clock;
    }

    public Method confirm(Caller by, MethodId id, Code code) {
        var info = infos.of(by.account());
        var method = info.method(id);
        return method.isPending() ? confirmed(info, method, code, by, clock.instant()) : method;
    }

    private Method confirmed(SecurityInfo info, Method method, Code code, Caller by, Instant now) {
        policy.check(info, method.type(), now);
        checkNotAbandoned(method, now);
        var wait = checking.remaining(info, method, by, now);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        var sent = method.sent();
        if (sent != null && sent.isExpired(now)) {
            throw new CodeExpired();
        }
        var right = checking.check(info.id(), method, sent, code, now);
        if (right.isEmpty()) {
            checking.failed(info, method, by, now);
            throw new WrongCode();
        }
        var stored = infos.store(info.confirmed(method.with(right.get()), by, now));
        return stored.method(method.id());
    }

    private void checkNotAbandoned(Method method, Instant now) {
        if (method.addedAt().plus(settings.abandonedAfter()).isBefore(now)) {
            throw new MethodNotFound();
        }
    }
}
