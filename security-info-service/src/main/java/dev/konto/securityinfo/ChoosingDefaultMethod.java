package dev.konto.securityinfo;

import dev.konto.securityinfo.method.MethodId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;
import dev.konto.starter.problem.Invalid;

import java.time.Clock;

/// Decides which method sign-in asks for first.
@UseCase
public class ChoosingDefaultMethod {

    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final Clock clock;

    ChoosingDefaultMethod(SecurityInfos infos, MethodPolicy policy, Clock clock) {
        this.infos = infos;
        this.policy = policy;
        this.clock = clock;
    }

    public void choose(Caller by, MethodId id) {
        var now = clock.instant();
        var info = infos.of(by.account());
        var method =
                info.methods()
                        .find(id)
                        .filter(it -> policy.of(info).canBeFirst(it, now))
                        .orElseThrow(() -> Invalid.body("methodId", "reason.default-method"));
        infos.change(info, it -> it.withDefault(method, by, now));
    }
}
