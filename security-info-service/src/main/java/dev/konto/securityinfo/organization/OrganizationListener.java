package dev.konto.securityinfo.organization;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.securityinfo.RememberingHome;
import dev.konto.starter.account.AccountId;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Follows where accounts are at home, and what organizations demand of those.
@Component
class OrganizationListener {

    private static final String HOME = "home";

    private final RememberingHome remembering;
    private final NotingPolicy noting;

    OrganizationListener(RememberingHome remembering, NotingPolicy noting) {
        this.remembering = remembering;
        this.noting = noting;
    }

    @KafkaListener(topics = Topics.ORGANIZATION_EVENTS)
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.ORGANIZATION_JOINED -> {
                var joined = event.data(Joined.class);
                remember(event, joined.organizationId(), joined.kind().equals(HOME));
            }
            case EventTypes.ORGANIZATION_LEFT, EventTypes.ORGANIZATION_REMOVED ->
                    remember(event, event.data(Ended.class).organizationId(), false);
            case EventTypes.ORGANIZATION_POLICY_CHANGED ->
                    noting.note(event.data(ToldPolicy.class).asOf(event.sequence()));
            default -> {}
        }
    }

    private void remember(AccountEvent event, String organization, boolean home) {
        remembering.remember(
                new AccountId(event.accountId()),
                new Affiliation(new OrganizationId(organization), home, event.sequence()));
    }

    record Joined(String organizationId, String kind) {}

    record Ended(String organizationId) {}
}
