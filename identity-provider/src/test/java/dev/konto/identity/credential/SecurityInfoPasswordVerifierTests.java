package dev.konto.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.SecurityInfo;
import dev.konto.identity.challenge.Whereabouts;
import dev.konto.identity.signin.Password;
import dev.konto.identity.signin.Verdict;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

import java.net.URI;
import java.time.Duration;
import java.util.stream.IntStream;

class SecurityInfoPasswordVerifierTests {

    private static final Duration TIME_LIMIT = Duration.ofMillis(300);

    private final SecurityInfo securityInfo = SecurityInfo.start();
    private final AccountId maja = Accounts.any();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SecurityInfoPasswordVerifier verifier = verifier();

    @AfterEach
    void stop() {
        securityInfo.close();
    }

    @Test
    void saysWhatItWasTold() {
        securityInfo.knows(maja.value(), "right");

        assertThat(verify("right")).isEqualTo(new Verdict.Correct());
        assertThat(verify("wrong")).isEqualTo(new Verdict.Wrong());
        securityInfo.throttles(maja.value(), 30);
        assertThat(verify("right")).isEqualTo(new Verdict.Throttled(Duration.ofSeconds(30)));
    }

    @Test
    void takesNothingUnclearForAnAnswer() {
        securityInfo.knows(maja.value(), "right");

        securityInfo.failsWith(500);
        assertThat(verify("right")).isEqualTo(new Verdict.Unavailable());
        securityInfo.failsWith(401);
        assertThat(verify("right")).isEqualTo(new Verdict.Unavailable());
    }

    @Test
    void waitsForAnAnswerOnlySoLong() {
        securityInfo.knows(maja.value(), "right");
        securityInfo.thinksFor(TIME_LIMIT.multipliedBy(3));

        assertThat(verify("right")).isEqualTo(new Verdict.Unavailable());
    }

    @Test
    void asksNoMoreForAWhileIfMostAnswersFailed() {
        securityInfo.failsWith(503);
        IntStream.range(0, 10).forEach(_ -> verify("right"));
        var asked = securityInfo.asked().size();

        assertThat(verify("right")).isEqualTo(new Verdict.Unavailable());

        assertThat(asked).isEqualTo(5);
        assertThat(securityInfo.asked()).hasSize(asked);
        assertThat(meters.get("konto.password-verification.open").gauge().value()).isEqualTo(1);
    }

    private Verdict verify(String password) {
        return verifier.verify(maja, new Password(password), new Whereabouts("192.0.2.7", null));
    }

    private SecurityInfoPasswordVerifier verifier() {
        var settings =
                new VerificationSettings(
                        URI.create(securityInfo.uri()),
                        Duration.ofSeconds(1),
                        TIME_LIMIT,
                        Duration.ofMinutes(1));
        return new VerificationConfiguration()
                .passwordVerifier(RestClient.builder(), settings, () -> "a token", meters);
    }
}
