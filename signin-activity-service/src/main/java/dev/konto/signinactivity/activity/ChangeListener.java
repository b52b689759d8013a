package dev.konto.signinactivity.activity;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Keeps what all areas tell of an account. That a sign-in was flagged is told by the sign-in
/// itself.
@Component
class ChangeListener {

    private final ChangeReader reader;
    private final Changes changes;

    ChangeListener(ChangeReader reader, Changes changes) {
        this.reader = reader;
        this.changes = changes;
    }

    @KafkaListener(
            topics = {
                Topics.ACCOUNT_EVENTS,
                Topics.SECURITY_INFO_EVENTS,
                Topics.DEVICE_EVENTS,
                Topics.ORGANIZATION_EVENTS,
                Topics.PRIVACY_EVENTS,
                Topics.SIGN_IN_EVENTS
            })
    void on(AccountEvent event) {
        if (!event.type().equals(EventTypes.SIGN_IN_FLAGGED)) {
            changes.add(reader.read(event));
        }
    }
}
