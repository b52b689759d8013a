package dev.konto.starter.mongo;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

import java.security.SecureRandom;

/// How all services store their values.
@AutoConfiguration(before = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(EncryptionSettings.class)
class MongoAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MongoCustomConversions mongoCustomConversions() {
        return new MongoCustomConversions(IdentifierConverters.ALL);
    }

    @Bean
    static DeclaredIndexes declaredIndexes() {
        return new DeclaredIndexes();
    }

    /// Made only for services that keep secrets; these don't start without a key.
    @Bean
    @Lazy
    FieldEncryption fieldEncryption(EncryptionSettings settings) {
        var keys = settings.ring();
        keys.requireCurrent();
        return new FieldEncryption(keys, new SecureRandom());
    }
}
