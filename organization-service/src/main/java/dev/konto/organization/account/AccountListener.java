package dev.konto.organization.account;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.organization.AssigningHome;
import dev.konto.organization.OrganizationId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears of new accounts.
@Component
class AccountListener {

    private static final String SELF = "organization-service";

    private final AssigningHome assigning;

    AccountListener(AssigningHome assigning) {
        this.assigning = assigning;
    }

    @KafkaListener(topics = Topics.ACCOUNT_EVENTS)
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.ACCOUNT_CREATED -> created(event);
            default -> {}
        }
    }

    private void created(AccountEvent event) {
        var home = event.data(AccountCreated.class).organizationId();
        if (home != null) {
            assigning.assign(
                    Caller.reactingTo(event, SELF),
                    new AccountId(event.accountId()),
                    new OrganizationId(home),
                    event.time());
        }
    }

    record AccountCreated(@Nullable String organizationId) {}
}
