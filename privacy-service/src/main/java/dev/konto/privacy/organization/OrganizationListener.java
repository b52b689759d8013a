package dev.konto.privacy.organization;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.outstanding.NotingOutstandingTerms;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears of accounts that join and leave organizations, whose terms wait for them from then on, or
/// no longer.
@Component
class OrganizationListener {

    private final NotingAffiliation noting;
    private final NotingOutstandingTerms outstanding;

    OrganizationListener(NotingAffiliation noting, NotingOutstandingTerms outstanding) {
        this.noting = noting;
        this.outstanding = outstanding;
    }

    @KafkaListener(topics = Topics.ORGANIZATION_EVENTS)
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.ORGANIZATION_JOINED -> note(event, begun(event));
            case EventTypes.ORGANIZATION_LEFT, EventTypes.ORGANIZATION_REMOVED ->
                    note(event, ended(event));
            default -> {}
        }
    }

    private void note(AccountEvent event, Affiliation news) {
        var account = new AccountId(event.accountId());
        noting.note(account, news);
        outstanding.note(account, Caller.reactingTo(event, "privacy-service"));
    }

    private static Affiliation begun(AccountEvent event) {
        var told = event.data(Joined.class);
        return Affiliation.begun(
                new OrganizationId(told.organizationId()),
                told.name(),
                told.kind(),
                event.sequence());
    }

    private static Affiliation ended(AccountEvent event) {
        var told = event.data(Ended.class);
        return Affiliation.ended(
                new OrganizationId(told.organizationId()), told.name(), event.sequence());
    }

    record Joined(String organizationId, String name, String kind) {}

    record Ended(String organizationId, String name) {}
}
