package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.MovableClock;
import dev.konto.securityinfo.Outside;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.util.stream.IntStream;

@SecurityInfoTest
class ChallengeWaitTests {

    @Autowired Outside outside;

    private final String maja = Accounts.any().value();
    private final MovableClock clock;
    private final MethodCalls owner;
    private final ProviderCalls provider;

    ChallengeWaitTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.clock = clock;
        this.owner = new MethodCalls(mvc, clock, maja);
        this.provider = new ProviderCalls(mvc, maja);
    }

    @Test
    void sendsNoOtherCodeForAWhileUntilOneWasUsed() {
        var phone = owner.phone("+46701740607", outside);
        var opened = provider.opened(phone, "sign-in");

        var again = provider.open(phone, "sign-in");

        assertProblem(again, HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts");
        assertThat(again)
                .headers()
                .hasHeaderSatisfying(
                        "Retry-After",
                        it -> assertThat(Integer.parseInt(it.getFirst())).isBetween(1, 30));
        assertThat(provider.outcome(opened, outside.codeTo("+46701740607"))).isEqualTo("correct");
        assertThat(provider.open(phone, "sign-in")).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void expires() {
        var app = owner.app();
        var challenge = provider.opened(app.id(), "sign-in");

        clock.moveOn(Duration.ofMinutes(10));

        assertThat(provider.outcome(challenge, app.code(clock))).isEqualTo("expired");
        assertThat(provider.outcome("none", "123456")).isEqualTo("expired");
    }

    @Test
    void keepsNobodyWaitingOnAKnownDeviceForWhatOthersGuess() {
        var app = owner.app();
        var elsewhere = provider.opened(app.id(), "password-reset");
        IntStream.range(0, 10)
                .forEach(_ -> provider.outcome(provider.opened(app.id(), "sign-in"), "000"));
        assertThat(provider.outcome(elsewhere, "000")).isEqualTo("throttled");

        var here = provider.openedOn("a-known-laptop-of-maja", app.id());
        IntStream.range(0, 4)
                .forEach(_ -> assertThat(provider.outcome(here, "000")).isEqualTo("wrong"));
        assertThat(provider.outcome(here, app.code(clock))).isEqualTo("correct");
        assertThat(provider.outcome(elsewhere, "000")).isEqualTo("throttled");

        var again = provider.openedOn("a-known-laptop-of-maja", app.id());
        IntStream.range(0, 5)
                .forEach(_ -> assertThat(provider.outcome(again, "000")).isEqualTo("wrong"));
        assertThat(provider.outcome(again, "000")).isEqualTo("throttled");
    }

    @Test
    void refusesEvenTheRightCodeDuringAWait() {
        var app = owner.app();
        var challenge = provider.opened(app.id(), "sign-in");
        IntStream.range(0, 5)
                .forEach(_ -> assertThat(provider.outcome(challenge, "000")).isEqualTo("wrong"));

        var refused = provider.answer(challenge, app.code(clock));

        assertThat(Answers.json(refused, "$.outcome")).isEqualTo("throttled");
        assertThat(Integer.parseInt(Answers.json(refused, "$.retryAfterSeconds"))).isBetween(1, 30);
        clock.moveOn(Duration.ofSeconds(30));
        assertThat(provider.outcome(challenge, app.code(clock))).isEqualTo("correct");
    }
}
