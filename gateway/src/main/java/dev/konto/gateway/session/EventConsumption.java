package dev.konto.gateway.session;

import dev.konto.events.MalformedEvent;
import dev.konto.events.Topics;

import org.apache.kafka.common.TopicPartition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

import tools.jackson.core.JacksonException;

/// A revocation is never skipped: while the store doesn't answer, consuming waits. What is no event
/// of the contract is set aside with the reason.
@Configuration(proxyBeanMethods = false)
class EventConsumption {

    private static final long AGAIN_AFTER_MILLIS = 1_000;

    @Bean
    CommonErrorHandler accountEventErrors(KafkaOperations<?, ?> kafka) {
        var setAside =
                new DeadLetterPublishingRecoverer(
                        kafka,
                        (record, _) -> new TopicPartition(Topics.deadLetters(record.topic()), -1));
        setAside.excludeHeader(HeadersToAdd.EX_STACKTRACE);
        var errors =
                new DefaultErrorHandler(
                        setAside,
                        new FixedBackOff(AGAIN_AFTER_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS));
        errors.addNotRetryableExceptions(MalformedEvent.class, JacksonException.class);
        return errors;
    }
}
