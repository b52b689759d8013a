package dev.konto.securityinfo;

import dev.konto.securityinfo.method.MethodId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Takes a method away. The last one that lasts stays.
@UseCase
public class DeletingMethod {

    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final Clock clock;

    DeletingMethod(SecurityInfos infos, MethodPolicy policy, Clock clock) {
        this.infos = infos;
        this.policy = policy;
        this.clock = clock;
    }

    public void delete(Caller by, MethodId id) {
        var now = clock.instant();
        var info = infos.of(by.account());
        var method = info.method(id);
        policy.of(info).checkDeletable(method, now);
        infos.save(info.deleted(method, by, now));
    }
}
