package dev.konto.securityinfo;

import dev.konto.securityinfo.organization.Affiliation;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

/// Remembers where an account is at home, for what its organization demands. What is told twice, or
/// late, changes nothing.
@UseCase
public class RememberingHome {

    private final SecurityInfos infos;

    RememberingHome(SecurityInfos infos) {
        this.infos = infos;
    }

    public void remember(AccountId account, Affiliation news) {
        infos.change(infos.of(account), info -> info.affiliated(news));
    }
}
