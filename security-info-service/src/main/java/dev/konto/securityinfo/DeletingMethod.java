package dev.konto.securityinfo;

import dev.konto.securityinfo.method.MethodId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.util.Locale;

/// Takes a method away. The last one that lasts stays. An address is told that it was deleted, in
/// the language of who did it.
@UseCase
public class DeletingMethod {

    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final FormerAddresses addresses;
    private final Clock clock;

    DeletingMethod(
            SecurityInfos infos, MethodPolicy policy, FormerAddresses addresses, Clock clock) {
        this.infos = infos;
        this.policy = policy;
        this.addresses = addresses;
        this.clock = clock;
    }

    public void delete(Caller by, MethodId id, Locale language) {
        var now = clock.instant();
        var info = infos.of(by.account());
        var method = info.method(id);
        policy.of(info).checkDeletable(method, now);
        addresses.note(info.id(), method, language, now);
        infos.save(info.deleted(method, by, now));
    }
}
