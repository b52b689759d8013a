package dev.konto.signinactivity.activity;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.signinactivity.keeping.FollowingMembership;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Keeps what all areas tell of an account, and follows where it is at home. That a sign-in was
/// flagged is told by the sign-in itself.
@Component
class ChangeListener {

    private final ChangeReader reader;
    private final Changes changes;
    private final FollowingMembership membership;

    ChangeListener(ChangeReader reader, Changes changes, FollowingMembership membership) {
        this.reader = reader;
        this.changes = changes;
        this.membership = membership;
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
        membership.follow(event);
    }
}
