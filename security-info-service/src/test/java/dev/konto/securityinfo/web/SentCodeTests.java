package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.MovableClock;
import dev.konto.securityinfo.Outside;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.util.stream.IntStream;

/// Codes that confirm a method.
@SecurityInfoTest
class SentCodeTests {

    private static final String PHONE = "{\"type\": \"phone\", \"number\": \"%s\"}";

    @Autowired Outside outside;

    private final MovableClock clock;
    private final MethodCalls owner;

    SentCodeTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.clock = clock;
        this.owner = new MethodCalls(mvc, clock, Accounts.any().value());
    }

    @Test
    void takesACodeThatWasSentUntilItExpires() {
        var id = owner.added(PHONE.formatted("+46701740620"));
        var code = outside.codeTo("+46701740620");
        assertProblem(owner.confirm(id, "000"), HttpStatus.UNPROCESSABLE_CONTENT, "wrong-code");

        clock.moveOn(Duration.ofMinutes(10));

        assertProblem(owner.confirm(id, code), HttpStatus.UNPROCESSABLE_CONTENT, "wrong-code");
        assertThat(owner.resend(id, "{}")).hasStatusOk();
        assertThat(owner.confirm(id, outside.codeTo("+46701740620"))).hasStatusOk();
        assertThat(owner.confirm(id, "whatever")).hasStatusOk();
    }

    @Test
    void sendsAgainAfterAWaitByAnotherChannelAndForgetsTheFirstCode() {
        var id = owner.added(PHONE.formatted("+46701740621"));
        var first = outside.codeTo("+46701740621");
        assertProblem(owner.resend(id, "{}"), HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts");
        clock.moveOn(Duration.ofSeconds(30));

        assertThat(owner.resend(id, "{\"channel\": \"call\"}")).hasStatusOk();

        var second = outside.codeTo("+46701740621");
        if (!first.equals(second)) {
            assertThat(owner.confirm(id, first)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(owner.confirm(id, second))
                .bodyJson()
                .isLenientlyEqualTo("{\"channels\": [\"call\"]}");
    }

    @Test
    void saysSoWhenAMessageCannotBeSentAndDoesNotCountIt() {
        outside.refuse(2);

        assertProblem(
                owner.add(PHONE.formatted("+46701740622")),
                HttpStatus.SERVICE_UNAVAILABLE,
                "dependency-unavailable");
        assertThat(owner.add(PHONE.formatted("+46701740622"))).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void throttlesWrongCodes() {
        var id = owner.added(PHONE.formatted("+46701740623"));
        IntStream.range(0, 5).forEach(_ -> owner.confirm(id, "000"));

        assertProblem(
                owner.confirm(id, outside.codeTo("+46701740623")),
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-attempts");
    }
}
