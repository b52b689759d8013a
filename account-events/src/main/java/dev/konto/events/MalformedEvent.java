package dev.konto.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A record that is no event of this contract. Says where the record lies and what is wrong with
/// it, and quotes nothing of its body.
public class MalformedEvent extends RuntimeException {

    MalformedEvent(ConsumerRecord<?, ?> record, String reason, @Nullable Throwable cause) {
        super(
                "%s at %s-%d@%d"
                        .formatted(reason, record.topic(), record.partition(), record.offset()),
                cause);
    }
}
