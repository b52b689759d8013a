package dev.konto.identity.organization;

import dev.konto.identity.client.Clients;
import dev.konto.starter.account.AccountId;

import org.springframework.stereotype.Component;

/// Who may enter which application: one of an organization only those who belong to it, as long as
/// it is in use; any other everybody.
@Component
public class EnteringRights {

    private final Clients clients;
    private final MembershipsOfAccounts memberships;

    EnteringRights(Clients clients, MembershipsOfAccounts memberships) {
        this.clients = clients;
        this.memberships = memberships;
    }

    public Admission admission(AccountId account, String clientId) {
        if (!isForAccount(account, clientId)) {
            return Admission.MEMBERS_ONLY;
        }
        return clients.isSuspended(clientId) ? Admission.ORGANIZATION_SUSPENDED : Admission.GRANTED;
    }

    private boolean isForAccount(AccountId account, String clientId) {
        return clients.organizationOf(clientId)
                .map(organization -> memberships.of(account).in(organization))
                .orElse(true);
    }
}
