package dev.konto.signinactivity.authentication;

import dev.konto.events.Topics;
import dev.konto.signinactivity.activity.TakingInChanges;
import dev.konto.signinactivity.assessment.TakingInSignIns;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.stereotype.Component;

import java.util.List;

/// Stores sign-ins batch by batch: read all, judge them, store them, set aside what is unusable,
/// and only then commit. A crash at any point delivers the batch again, which adds nothing twice.
///
/// What a record cannot be used for is the record's fault and concerns it alone. Whatever else
/// fails is not, so that the batch waits until it goes.
@Component
class AuthenticationListener {

    private final SignInReader reader;
    private final TakingInSignIns takingIn;
    private final TakingInChanges changes;
    private final ConsumerRecordRecoverer deadLetters;
    private final IngestMeters meters;

    AuthenticationListener(
            SignInReader reader,
            TakingInSignIns takingIn,
            TakingInChanges changes,
            ConsumerRecordRecoverer deadLetters,
            IngestMeters meters) {
        this.reader = reader;
        this.takingIn = takingIn;
        this.changes = changes;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    /// An account's sign-ins are all on one partition, so that several can read at once.
    @KafkaListener(
            topics = Topics.AUTH_EVENTS,
            batch = "true",
            concurrency = "${konto.sign-ins.readers}")
    void on(List<ConsumerRecord<String, byte[]>> batch) {
        var delivery = new Delivery(batch, this::read);
        store(delivery);
        delivery.unusable().forEach(this::setAside);
    }

    private ReadPart read(List<ConsumerRecord<String, byte[]>> records) {
        var part = new ReadPart();
        for (var record : records) {
            try {
                reader.read(record)
                        .ifPresentOrElse(
                                part.signIns()::add,
                                () -> changes.read(record).ifPresent(part.changes()::add));
            } catch (RuntimeException e) {
                part.unusable().put(record, e);
            }
        }
        return part;
    }

    private void store(Delivery delivery) {
        try {
            meters.ingested(takingIn.take(delivery));
            meters.visible(delivery.moments());
            changes.take(delivery.changes());
        } catch (RuntimeException e) {
            throw new DataAccessResourceFailureException("Sign-ins wait to be stored", e);
        }
    }

    private void setAside(ConsumerRecord<String, byte[]> record, RuntimeException reason) {
        try {
            deadLetters.accept(record, reason);
            meters.setAside();
        } catch (RuntimeException e) {
            throw new DataAccessResourceFailureException("Dead letters wait to be published", e);
        }
    }
}
