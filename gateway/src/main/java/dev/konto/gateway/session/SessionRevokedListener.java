package dev.konto.gateway.session;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventHeaders;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/// Drops the browser sessions whose session at the provider was revoked. Hearing of it twice is the
/// same as hearing of it once. One replica hears it for all: the store is shared. Made even where
/// other beans are lazy: nobody would ask for it.
@Component
@Lazy(false)
class SessionRevokedListener {

    private static final Logger log = LoggerFactory.getLogger(SessionRevokedListener.class);

    private static final Duration STORE_ANSWERS_WITHIN = Duration.ofSeconds(10);

    record SessionRevoked(List<String> sessionIds) {}

    private final EndingSessions ending;

    SessionRevokedListener(EndingSessions ending) {
        this.ending = ending;
    }

    @KafkaListener(topics = Topics.ACCOUNT_EVENTS)
    void onAccountEvent(ConsumerRecord<String, byte[]> record) {
        if (isRevocation(record)) {
            var event = AccountEvent.of(record);
            var ended =
                    ending.endRevoked(event.data(SessionRevoked.class).sessionIds())
                            .block(STORE_ANSWERS_WITHIN);
            log.info("{} browser session(s) ended by event {}", ended, event.id());
        }
    }

    private static boolean isRevocation(ConsumerRecord<String, byte[]> record) {
        var type = record.headers().lastHeader(EventHeaders.TYPE);
        return type != null
                && EventTypes.SESSION_REVOKED.equals(
                        new String(type.value(), StandardCharsets.UTF_8));
    }
}
