package dev.konto.starter.outbox;

import dev.konto.starter.sealing.PersonalFields;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

import java.time.Clock;

/// Every service's aggregates can announce their changes.
@AutoConfiguration(after = {DataMongoAutoConfiguration.class, KafkaAutoConfiguration.class})
@EnableConfigurationProperties(OutboxSettings.class)
@EnableResilientMethods(proxyTargetClass = true)
@EnableScheduling
class OutboxAutoConfiguration {

    @Bean
    OutboxStore outboxStore(MongoOperations mongo, Clock clock, OutboxSettings settings) {
        var store = new OutboxStore(mongo, clock, settings);
        store.createIndexes();
        return store;
    }

    @Bean
    OutboxPublisher outboxPublisher(
            OutboxStore store,
            KafkaOperations<String, byte[]> kafka,
            @Value("${spring.application.name}") String module,
            PersonalFields sealing,
            MeterRegistry meters) {
        return new OutboxPublisher(store, kafka, module, sealing, meters);
    }

    @Bean
    OutboxNudge outboxNudge(OutboxPublisher publisher, OutboxSettings settings) {
        return new OutboxNudge(publisher, settings);
    }

    @Bean
    OutboxSweep outboxSweep(OutboxStore store, OutboxPublisher publisher, OutboxSettings settings) {
        return new OutboxSweep(store, publisher, settings);
    }

    @Bean
    OutboxFlush outboxFlush(OutboxStore store, OutboxPublisher publisher, OutboxSettings settings) {
        return new OutboxFlush(store, publisher, settings);
    }

    @Bean
    OutboxMetrics outboxMetrics(OutboxStore store, Clock clock) {
        return new OutboxMetrics(store, clock);
    }
}
