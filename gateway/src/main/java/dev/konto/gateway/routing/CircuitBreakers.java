package dev.konto.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;

import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One circuit breaker per area. It opens when half of the latest requests got no answer, and
/// closes by itself when some do again. An answer is an answer, whatever its status.
@Configuration(proxyBeanMethods = false)
class CircuitBreakers {

    private static final int LATEST_REQUESTS = 20;
    private static final int AT_LEAST = 5;
    private static final int TRIALS = 3;

    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> oneForEachArea(RoutingSettings settings) {
        return factory ->
                factory.configureDefault(
                        area ->
                                new Resilience4JConfigBuilder(area)
                                        .circuitBreakerConfig(breaker(settings))
                                        .timeLimiterConfig(
                                                TimeLimiterConfig.custom()
                                                        .timeoutDuration(settings.timeLimit(area))
                                                        .build())
                                        .build());
    }

    /// A circuit breaker looks no further than to where an answer begins.
    @Bean
    HttpClientCustomizer stalledAnswersAreGivenUp(RoutingSettings settings) {
        return client -> client.responseTimeout(settings.stalledAfter());
    }

    private static CircuitBreakerConfig breaker(RoutingSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(LATEST_REQUESTS)
                .minimumNumberOfCalls(AT_LEAST)
                .failureRateThreshold(50)
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(TRIALS)
                .build();
    }
}
