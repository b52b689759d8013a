package dev.konto.starter.personaldata;

import dev.konto.starter.outbox.OutboxFlush;
import dev.konto.starter.sealing.PersonalDataKeys;

import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;

import java.security.SecureRandom;
import java.time.Clock;

/// Every service contributes what it keeps about accounts, and erases it.
@AutoConfiguration(after = {DataMongoAutoConfiguration.class, KafkaAutoConfiguration.class})
@EnableConfigurationProperties(PersonalDataSettings.class)
class PersonalDataAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(PersonalData.class)
    StoredPersonalData storedPersonalData(MongoOperations mongo) {
        return new StoredPersonalData(mongo);
    }

    @Bean
    PartCipher partCipher(PersonalDataKeys keys) {
        return new PartCipher(keys.ring(), new SecureRandom());
    }

    @Bean
    Erasing erasing(
            PersonalData data,
            MongoOperations mongo,
            OutboxFlush outbox,
            PersonalDataSettings settings,
            Clock clock) {
        return new Erasing(data, mongo, outbox, settings, clock);
    }

    @Bean
    PersonalDataListener personalDataListener(
            PersonalData data,
            Erasing erasing,
            KafkaOperations<String, byte[]> kafka,
            PartCipher cipher,
            PersonalDataSettings settings,
            @Value("${spring.application.name}") String area,
            Clock clock) {
        var partSize = (int) settings.partSize().toBytes();
        return new PersonalDataListener(data, erasing, kafka, cipher, partSize, area, clock);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "konto.kafka.create-topics", matchIfMissing = true)
    KafkaAdmin.NewTopics personalDataTopics(
            PersonalDataSettings settings, @Value("${konto.kafka.partitions}") int partitions) {
        var parts =
                TopicBuilder.name(Part.TOPIC)
                        .partitions(partitions)
                        .config(
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(settings.retention().toMillis()));
        var deadLetters = TopicBuilder.name(Part.TOPIC + ".dlt").partitions(1);
        return new KafkaAdmin.NewTopics(
                parts.build(),
                deadLetters
                        .config(
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(settings.retention().toMillis()))
                        .build());
    }
}
