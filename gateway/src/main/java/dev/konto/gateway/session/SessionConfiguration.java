package dev.konto.gateway.session;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

import reactor.core.publisher.Mono;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/// The session store: a request doesn't wait long for it, and readiness depends on it alone.
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final int STORE_FOUND_WITHIN_SECONDS = 3;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer storeIsNotWaitedForLong() {
        return settings ->
                settings.applyToClusterSettings(
                        cluster ->
                                cluster.serverSelectionTimeout(
                                        STORE_FOUND_WITHIN_SECONDS, TimeUnit.SECONDS));
    }

    /// Asks `ping`, which every MongoDB answers.
    @Bean
    ReactiveHealthIndicator mongoHealthIndicator(ReactiveMongoOperations mongo) {
        return new ReactiveHealthIndicator() {
            @Override
            public Mono<Health> health() {
                return mongo.executeCommand("{ ping: 1 }")
                        .map(_ -> Health.up().build())
                        .onErrorResume(e -> Mono.just(Health.down(e).build()));
            }
        };
    }
}
