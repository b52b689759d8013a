package dev.konto.identity.credential;

import dev.konto.starter.problem.Problem;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

import java.net.http.HttpClient;
import java.util.function.Supplier;

@Configuration(proxyBeanMethods = false)
class VerificationConfiguration {

    @Bean
    SecurityInfoPasswordVerifier passwordVerifier(
            RestClient.Builder http,
            VerificationSettings settings,
            Supplier<String> serviceToken,
            MeterRegistry meters) {
        var breaker = breaker("password-verification", settings, meters);
        return new SecurityInfoPasswordVerifier(client(http, settings), breaker, serviceToken);
    }

    @Bean
    SecurityInfoClient securityInfoClient(
            RestClient.Builder http,
            VerificationSettings settings,
            Supplier<String> serviceToken,
            MeterRegistry meters) {
        var breaker = breaker("challenges", settings, meters);
        return new SecurityInfoClient(client(http, settings), breaker, serviceToken);
    }

    @Bean
    SecurityInfoChallenges challenges(SecurityInfoClient client) {
        return new SecurityInfoChallenges(client);
    }

    @Bean
    SecurityInfoPasswordResets passwordResets(SecurityInfoClient client) {
        return new SecurityInfoPasswordResets(client);
    }

    private static RestClient client(RestClient.Builder http, VerificationSettings settings) {
        var client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(settings.connectTimeLimit())
                        .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.timeLimit());
        return http.baseUrl(settings.uri()).requestFactory(requests).build();
    }

    /// Opens when half of the last twenty questions had no answer, and tries again a little later.
    private static CircuitBreaker breaker(
            String name, VerificationSettings settings, MeterRegistry meters) {
        var config =
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(5)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(settings.breakerRest())
                        .automaticTransitionFromOpenToHalfOpenEnabled(false)
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .ignoreException(Problem.class::isInstance)
                        .build();
        var breaker = CircuitBreaker.of(name, config);
        Gauge.builder("konto." + name + ".open", breaker, it -> isOpen(it) ? 1 : 0)
                .register(meters);
        return breaker;
    }

    private static boolean isOpen(CircuitBreaker breaker) {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }
}
