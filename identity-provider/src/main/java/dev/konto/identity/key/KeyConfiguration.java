package dev.konto.identity.key;

import dev.konto.starter.mongo.FieldEncryption;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;

@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Bean
    SigningKeys signingKeys(
            StoredKeys stored,
            MongoOperations mongo,
            KeySettings settings,
            RandomGenerator random,
            Clock clock) {
        var encryption = new FieldEncryption(settings.encryption().ring(), random);
        var making = new MakingKey(mongo, encryption, settings);
        return new SigningKeys(stored, making, encryption, settings, clock);
    }
}
