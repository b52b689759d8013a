package dev.konto.privacy.area;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.privacy.outstanding.NotingOutstandingTerms;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears what follows from what happened: its own events are delivered at least once, so that a
/// crash between cause and effect loses nothing.
@Component
class AreaListener {

    private final NotingOutstandingTerms outstanding;

    AreaListener(NotingOutstandingTerms outstanding) {
        this.outstanding = outstanding;
    }

    @KafkaListener(topics = Topics.PRIVACY_EVENTS)
    void on(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.PRIVACY_TERMS_ACCEPTED ->
                    outstanding.note(
                            new AccountId(event.accountId()),
                            Caller.reactingTo(event, "privacy-service"));
            default -> {}
        }
    }
}
