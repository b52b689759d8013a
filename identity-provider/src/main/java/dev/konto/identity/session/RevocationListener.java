package dev.konto.identity.session;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.session.SessionEvent.Ending;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.List;

/// Carries out our own revocations: nothing to do, unless a process died between the event and its
/// effect.
@Component
class RevocationListener {

    private final EndingSession ending;

    RevocationListener(EndingSession ending) {
        this.ending = ending;
    }

    @KafkaListener(id = "revocations", idIsGroup = false, topics = Topics.ACCOUNT_EVENTS)
    void on(AccountEvent event) {
        if (event.type().equals(EventTypes.SESSION_REVOKED)) {
            var revoked = event.data(Revoked.class);
            var by = Caller.reactingTo(event, "identity-provider");
            var account = new AccountId(event.accountId());
            revoked.sessionIds()
                    .forEach(id -> ending.end(by, account, id, Ending.by(revoked.reason())));
        }
    }

    record Revoked(List<SessionId> sessionIds, SessionEndReason reason) {}
}
