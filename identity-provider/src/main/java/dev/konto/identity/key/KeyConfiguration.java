package dev.konto.identity.key;

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
        var cipher = new KeyCipher(settings.encryption(), random);
        var making = new MakingKey(mongo, cipher, settings);
        return new SigningKeys(stored, making, cipher, settings, clock);
    }
}
