package dev.konto.identity.organization;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.authorization.DisconnectingApplication;
import dev.konto.identity.client.Clients;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Ends what an organization's applications may do for somebody who left it or was removed.
@Component
class MembershipListener {

    private final Clients clients;
    private final DisconnectingApplication disconnecting;

    MembershipListener(Clients clients, DisconnectingApplication disconnecting) {
        this.clients = clients;
        this.disconnecting = disconnecting;
    }

    @KafkaListener(id = "memberships", idIsGroup = false, topics = Topics.ORGANIZATION_EVENTS)
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.ORGANIZATION_LEFT, EventTypes.ORGANIZATION_REMOVED -> end(event);
            default -> {}
        }
    }

    private void end(AccountEvent event) {
        var by = Caller.reactingTo(event, "identity-provider");
        var account = new AccountId(event.accountId());
        clients.of(event.data(Membership.class).organizationId())
                .forEach(it -> disconnecting.disconnect(by, account, it, event.time()));
    }

    record Membership(String organizationId) {}
}
