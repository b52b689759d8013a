package dev.konto.starter.test;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// What tests add to a service: an ear at the database, a way to begin anew, and its OpenAPI
/// description.
@TestConfiguration(proxyBeanMethods = false)
@Import(OpenApiConventions.class)
class ServiceTestConfiguration {

    @Bean
    QueryLog queryLog() {
        return new QueryLog();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer listening(QueryLog log) {
        return settings -> settings.addCommandListener(log);
    }

    @Bean
    IndexedQueries indexedQueries(MongoOperations mongo, QueryLog log) {
        return new IndexedQueries(mongo, log);
    }

    @Bean
    Replay replay(
            KafkaListenerEndpointRegistry listeners,
            MongoOperations mongo,
            @Value("${spring.kafka.consumer.group-id}") String group) {
        return new Replay(listeners, mongo, group);
    }

    @Bean
    @Order(0)
    SecurityFilterChain openApiSecurity(HttpSecurity http) {
        return http.securityMatcher("/v3/api-docs", "/v3/api-docs.yaml")
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .build();
    }
}
