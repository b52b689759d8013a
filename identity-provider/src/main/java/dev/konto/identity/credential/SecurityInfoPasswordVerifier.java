package dev.konto.identity.credential;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import dev.konto.identity.challenge.Whereabouts;
import dev.konto.identity.signin.Password;
import dev.konto.identity.signin.PasswordVerifier;
import dev.konto.identity.signin.Verdict;
import dev.konto.starter.account.AccountId;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/// Asks security-info-service by HTTP. Whatever is not a clear answer is no answer: nobody is let
/// in by mistake, and nobody is told that their password is wrong when it was not looked at.
class SecurityInfoPasswordVerifier implements PasswordVerifier {

    private static final Logger log = LoggerFactory.getLogger(SecurityInfoPasswordVerifier.class);

    private final RestClient http;
    private final CircuitBreaker breaker;
    private final Supplier<String> token;

    SecurityInfoPasswordVerifier(RestClient http, CircuitBreaker breaker, Supplier<String> token) {
        this.http = http;
        this.breaker = breaker;
        this.token = token;
    }

    @Override
    public Verdict verify(AccountId account, Password password, Whereabouts from) {
        try {
            return breaker.executeSupplier(() -> ask(account, password, from));
        } catch (RestClientException | UnclearAnswer e) {
            log.warn("No answer about a password: {}", e.getClass().getSimpleName());
            return new Verdict.Unavailable();
        } catch (CallNotPermittedException _) {
            return new Verdict.Unavailable();
        }
    }

    private Verdict ask(AccountId account, Password password, Whereabouts from) {
        var answer =
                http.post()
                        .uri("/internal/v1/password-verifications")
                        .headers(headers -> headers.setBearerAuth(token.get()))
                        .body(Question.of(account, password, from))
                        .retrieve()
                        .body(Answer.class);
        return verdict(answer);
    }

    private static Verdict verdict(@Nullable Answer answer) {
        return switch (answer == null || answer.outcome() == null ? "" : answer.outcome()) {
            case "correct" -> new Verdict.Correct();
            case "wrong" -> new Verdict.Wrong();
            case "no-password" -> new Verdict.NoPassword();
            case "throttled" -> new Verdict.Throttled(Objects.requireNonNull(answer).delay());
            default -> throw new UnclearAnswer();
        };
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Question(
            String accountId, String password, @Nullable String ip, @Nullable String device) {

        static Question of(AccountId account, Password password, Whereabouts from) {
            return new Question(account.value(), password.value(), from.ip(), from.browser());
        }

        @Override
        public String toString() {
            return "Question[accountId=" + accountId + "]";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Answer(@Nullable String outcome, @Nullable Long retryAfterSeconds) {

        Duration delay() {
            return Duration.ofSeconds(retryAfterSeconds == null ? 60 : retryAfterSeconds);
        }
    }

    private static final class UnclearAnswer extends RuntimeException {}
}
