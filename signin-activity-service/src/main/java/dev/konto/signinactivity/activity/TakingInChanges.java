package dev.konto.signinactivity.activity;

import dev.konto.events.AccountEvent;
import dev.konto.events.Envelope;
import dev.konto.events.EventTypes;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps what the identity provider tells beside sign-ins: sessions that ended, and consents.
@Service
public class TakingInChanges {

    private static final Set<String> KEPT =
            Set.of(
                    EventTypes.AUTH_SESSION_ENDED,
                    EventTypes.AUTH_CONSENT_GRANTED,
                    EventTypes.AUTH_CONSENT_REVOKED);

    private final ChangeReader reader;
    private final Changes changes;

    TakingInChanges(ChangeReader reader, Changes changes) {
        this.reader = reader;
        this.changes = changes;
    }

    /// The change, or nothing where the record tells of something else.
    public Optional<Change> read(ConsumerRecord<String, byte[]> record) {
        return KEPT.contains(Envelope.of(record).type())
                ? Optional.of(reader.read(AccountEvent.of(record)))
                : Optional.empty();
    }

    public void take(List<Change> told) {
        changes.add(told);
    }
}
