package dev.konto.securityinfo;

import dev.konto.securityinfo.Handover.PasswordShown;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Gives an account a Temporary Access Pass, by an administrator. It takes the place of the one
/// before it.
@UseCase
public class IssuingPass {

    private final SecurityInfos infos;
    private final MakingCredentials making;
    private final Clock clock;

    IssuingPass(SecurityInfos infos, MakingCredentials making, Clock clock) {
        this.infos = infos;
        this.making = making;
        this.clock = clock;
    }

    /// Reusable until it expires, or to be used once.
    public Added issue(
            Caller administrator, AccountId account, Duration lifetime, boolean reusable) {
        var now = clock.instant();
        var info = infos.of(account);
        var made = making.pass(info, now.plus(lifetime), reusable);
        var method = Method.pending(made.credential(), null, now);
        var cleared = info;
        for (var old : info.methods().confirmed(MethodType.TEMPORARY_ACCESS_PASS).toList()) {
            cleared = cleared.deleted(old, administrator, now);
        }
        infos.save(
                cleared.adding(method, Instant.MIN, administrator, now)
                        .confirmed(method, administrator, now));
        return new Added(method.confirmed(now), new PasswordShown(made.shown().getFirst()));
    }
}
