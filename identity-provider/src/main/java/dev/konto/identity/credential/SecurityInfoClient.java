package dev.konto.identity.credential;

import dev.konto.identity.challenge.ChallengesUnavailable;
import dev.konto.starter.problem.Problem;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// One question, one answer or none: time-limited, behind a circuit breaker. Refuses with
/// [ChallengesUnavailable] whatever is not a clear answer.
class SecurityInfoClient {

    private static final Logger log = LoggerFactory.getLogger(SecurityInfoClient.class);

    private final RestClient http;
    private final CircuitBreaker breaker;
    private final Supplier<String> token;

    SecurityInfoClient(RestClient http, CircuitBreaker breaker, Supplier<String> token) {
        this.http = http;
        this.breaker = breaker;
        this.token = token;
    }

    <T> T get(Class<T> type, String path, Object... variables) {
        return ask(
                () ->
                        http.get()
                                .uri(path, variables)
                                .headers(this::authorize)
                                .retrieve()
                                .toEntity(type),
                _ -> null);
    }

    /// @param refusals which refusals are clear answers
    <T> T post(
            Class<T> type,
            Object body,
            Function<HttpClientErrorException, @Nullable Problem> refusals,
            String path,
            Object... variables) {
        return ask(
                () ->
                        http.post()
                                .uri(path, variables)
                                .headers(this::authorize)
                                .body(body)
                                .retrieve()
                                .toEntity(type),
                refusals);
    }

    /// Has something done that has no answer but that it was done.
    ///
    /// @param refusals which refusals are clear answers
    void command(
            Object body,
            Function<HttpClientErrorException, @Nullable Problem> refusals,
            String path) {
        ask(
                () -> {
                    http.post()
                            .uri(path)
                            .headers(this::authorize)
                            .body(body)
                            .retrieve()
                            .toBodilessEntity();
                    return ResponseEntity.ok(path);
                },
                refusals);
    }

    /// When to come back, as a refusal tells.
    static Duration retryAfter(HttpClientErrorException e) {
        return Optional.ofNullable(e.getResponseHeaders())
                .map(headers -> headers.getFirst(HttpHeaders.RETRY_AFTER))
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ofMinutes(1));
    }

    private void authorize(HttpHeaders headers) {
        headers.setBearerAuth(token.get());
        headers.setAcceptLanguageAsLocales(List.of(LocaleContextHolder.getLocale()));
    }

    private <T> T ask(
            Supplier<ResponseEntity<T>> question,
            Function<HttpClientErrorException, @Nullable Problem> refusals) {
        try {
            return breaker.executeSupplier(() -> answer(question, refusals));
        } catch (RestClientException e) {
            log.warn("No answer from security-info-service: {}", e.getClass().getSimpleName());
            throw new ChallengesUnavailable();
        } catch (CallNotPermittedException _) {
            throw new ChallengesUnavailable();
        }
    }

    /// A clear refusal is an answer, too, and nothing for the circuit breaker.
    private static <T> T answer(
            Supplier<ResponseEntity<T>> question,
            Function<HttpClientErrorException, @Nullable Problem> refusals) {
        try {
            return body(question.get());
        } catch (HttpClientErrorException e) {
            var refusal = refusals.apply(e);
            throw refusal == null ? e : refusal;
        }
    }

    private static <T> T body(ResponseEntity<T> answer) {
        var body = answer.getBody();
        if (body == null) {
            throw new RestClientException("an empty answer");
        }
        return body;
    }
}
