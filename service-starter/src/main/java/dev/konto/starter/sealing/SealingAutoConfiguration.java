package dev.konto.starter.sealing;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/// What of events could name a person is sealed when they leave and opened when they arrive.
@AutoConfiguration
@EnableConfigurationProperties(PersonalDataKeys.class)
class SealingAutoConfiguration {

    @Bean
    PersonalFields personalFields(PersonalDataKeys keys) {
        return new PersonalFields(keys.ring());
    }
}
