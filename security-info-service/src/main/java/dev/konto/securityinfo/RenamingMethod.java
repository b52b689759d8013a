package dev.konto.securityinfo;

import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Gives a method another label.
@UseCase
public class RenamingMethod {

    private final SecurityInfos infos;
    private final Clock clock;

    RenamingMethod(SecurityInfos infos, Clock clock) {
        this.infos = infos;
        this.clock = clock;
    }

    public Method rename(Caller by, MethodId id, String label) {
        var info = infos.of(by.account());
        var method = info.method(id);
        infos.change(info, it -> it.renamed(method, label, by, clock.instant()));
        return method.labelled(label);
    }
}
