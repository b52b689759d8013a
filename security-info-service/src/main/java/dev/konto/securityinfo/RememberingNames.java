package dev.konto.securityinfo;

import dev.konto.securityinfo.password.Names;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

import java.util.function.UnaryOperator;

/// Remembers what a person is called, for the password rules. What is told twice, or late, changes
/// nothing.
@UseCase
public class RememberingNames {

    private final SecurityInfos infos;

    RememberingNames(SecurityInfos infos) {
        this.infos = infos;
    }

    public void remember(AccountId account, UnaryOperator<Names> told) {
        var info = infos.of(account);
        var named = info.named(told.apply(info.names()));
        if (!named.equals(info)) {
            infos.save(named);
        }
    }
}
