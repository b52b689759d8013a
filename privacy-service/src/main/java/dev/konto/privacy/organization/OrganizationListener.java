package dev.konto.privacy.organization;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears of accounts that join and leave organizations.
@Component
class OrganizationListener {

    private final NotingAffiliation noting;

    OrganizationListener(NotingAffiliation noting) {
        this.noting = noting;
    }

    @KafkaListener(topics = Topics.ORGANIZATION_EVENTS)
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.ORGANIZATION_JOINED ->
                    note(event, Affiliation.begun(organization(event), event.sequence()));
            case EventTypes.ORGANIZATION_LEFT, EventTypes.ORGANIZATION_REMOVED ->
                    note(event, Affiliation.ended(organization(event), event.sequence()));
            default -> {}
        }
    }

    private void note(AccountEvent event, Affiliation news) {
        noting.note(new AccountId(event.accountId()), news);
    }

    private static OrganizationId organization(AccountEvent event) {
        return new OrganizationId(event.data(Membership.class).organizationId());
    }

    record Membership(String organizationId) {}
}
