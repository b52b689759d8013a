package dev.konto.securityinfo.account;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.securityinfo.RememberingNames;
import dev.konto.starter.account.AccountId;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Follows the names of account holders.
@Component
class AccountListener {

    private final RememberingNames remembering;

    AccountListener(RememberingNames remembering) {
        this.remembering = remembering;
    }

    @KafkaListener(topics = Topics.ACCOUNT_EVENTS)
    void on(AccountEvent event) {
        var account = new AccountId(event.accountId());
        switch (event.type()) {
            case EventTypes.ACCOUNT_CREATED ->
                    remembering.remember(
                            account, _ -> event.data(AccountNames.class).asOf(event.sequence()));
            case EventTypes.ACCOUNT_CHANGED ->
                    remembering.remember(
                            account,
                            known ->
                                    event.data(ChangedNames.class)
                                            .appliedTo(known, event.sequence()));
            default -> {}
        }
    }
}
