package dev.konto.starter.inbox;

import dev.konto.events.MalformedEvent;
import dev.konto.events.Topics;
import dev.konto.starter.sealing.PersonalFields;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.FixedBackOff;

import java.util.stream.Stream;

/// How all services consume events: commit after the effect is stored, retry what may pass, wait as
/// long as it takes for the own database, and set the rest aside on `<topic>.dlt` with the reason.
@AutoConfiguration(before = KafkaAutoConfiguration.class)
class InboxAutoConfiguration {

    private static final BackOff UNTIL_THE_DATABASE_IS_BACK =
            new FixedBackOff(5_000, FixedBackOff.UNLIMITED_ATTEMPTS);

    @Bean
    EventConverter eventConverter(PersonalFields personal) {
        return new EventConverter(personal);
    }

    @Bean
    CommonErrorHandler inboxErrorHandler(ConsumerRecordRecoverer deadLetters) {
        var retries = new ExponentialBackOffWithMaxRetries(4);
        retries.setInitialInterval(200);
        var handler = new DefaultErrorHandler(deadLetters, retries);
        handler.addNotRetryableExceptions(MalformedEvent.class);
        handler.setBackOffFunction(
                (_, e) -> causedByDatabase(e) ? UNTIL_THE_DATABASE_IS_BACK : null);
        return handler;
    }

    /// Sets a record aside on `<topic>.dlt` with the reason. Also for listeners that take batches.
    @Bean
    ConsumerRecordRecoverer deadLetters(KafkaOperations<String, byte[]> kafka) {
        var recoverer =
                new DeadLetterPublishingRecoverer(
                        kafka,
                        (record, _) -> new TopicPartition(Topics.deadLetters(record.topic()), -1));
        recoverer.excludeHeader(HeadersToAdd.EX_STACKTRACE);
        return recoverer;
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "konto.kafka.create-topics", matchIfMissing = true)
    KafkaAdmin.NewTopics kontoTopics(@Value("${konto.kafka.partitions}") int partitions) {
        return new KafkaAdmin.NewTopics(
                Topics.all().stream()
                        .flatMap(
                                name ->
                                        Stream.of(
                                                TopicBuilder.name(name)
                                                        .partitions(partitions)
                                                        .build(),
                                                TopicBuilder.name(Topics.deadLetters(name))
                                                        .partitions(1)
                                                        .build()))
                        .toArray(NewTopic[]::new));
    }

    private static boolean causedByDatabase(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException) {
                return true;
            }
        }
        return false;
    }
}
