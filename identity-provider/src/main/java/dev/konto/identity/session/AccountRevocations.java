package dev.konto.identity.session;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;

/// The commands that ended sessions of one account, in order. One command is one event, however
/// many sessions it names; each session tells of its own end on the other topic, so that neither
/// topic shows a gap.
@Document("revocations")
record AccountRevocations(@Id AccountId account, @Version @Nullable Long version, Outbox outbox)
        implements Announcing {

    static AccountRevocations none(AccountId account) {
        return new AccountRevocations(account, null, Outbox.EMPTY);
    }

    AccountRevocations revoke(
            List<SessionId> sessions, SessionEndReason reason, Caller by, Instant now) {
        var event = new SessionsRevoked(List.copyOf(sessions), reason);
        return new AccountRevocations(account, version, outbox.announcing(event, account, by, now));
    }
}
