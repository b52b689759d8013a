package dev.konto.identity.organization;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.authorization.DisconnectingApplication;
import dev.konto.identity.client.Clients;
import dev.konto.identity.client.KnownOrganization;
import dev.konto.identity.client.NotingOrganization;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.time.Clock;

/// Hears who joins an organization and who leaves it or is removed. That is noted first, and then
/// ends what the organization's applications may do for who left, so that entering one at that very
/// moment is either found or refused. A suspended organization's applications keep what they were
/// granted, to use it when it is back.
@Component
class MembershipListener {

    private final NotingMembership noting;
    private final NotingOrganization notingOrganization;
    private final Clients clients;
    private final DisconnectingApplication disconnecting;
    private final Clock clock;

    MembershipListener(
            NotingMembership noting,
            NotingOrganization notingOrganization,
            Clients clients,
            DisconnectingApplication disconnecting,
            Clock clock) {
        this.noting = noting;
        this.notingOrganization = notingOrganization;
        this.clients = clients;
        this.disconnecting = disconnecting;
        this.clock = clock;
    }

    @KafkaListener(id = "memberships", idIsGroup = false, topics = Topics.ORGANIZATION_EVENTS)
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.ORGANIZATION_JOINED -> note(event, true);
            case EventTypes.ORGANIZATION_LEFT, EventTypes.ORGANIZATION_REMOVED -> {
                if (!note(event, false)) {
                    end(event);
                }
            }
            case EventTypes.ORGANIZATION_POLICY_CHANGED -> {
                var told = event.data(Policy.class);
                var active = told.state().equals("active");
                notingOrganization.note(
                        KnownOrganization.told(told.organizationId(), active, event.sequence()));
            }
            default -> {}
        }
    }

    /// Whether the account belongs to the organization, which newer news may have said.
    private boolean note(AccountEvent event, boolean member) {
        var organization = event.data(Membership.class).organizationId();
        var news = new KnownMembership(organization, member, event.sequence());
        return noting.note(new AccountId(event.accountId()), news).in(organization);
    }

    /// Also what was granted since they left, as that was not known here yet.
    private void end(AccountEvent event) {
        var by = Caller.reactingTo(event, "identity-provider");
        var account = new AccountId(event.accountId());
        var now = clock.instant();
        clients.of(event.data(Membership.class).organizationId())
                .forEach(it -> disconnecting.disconnect(by, account, it, now));
    }

    record Membership(String organizationId) {}

    record Policy(String organizationId, String state) {}
}
