package dev.konto.securityinfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.passkey.TestAuthenticator;
import dev.konto.securityinfo.throttling.Source;
import dev.konto.securityinfo.throttling.Sources;
import dev.konto.securityinfo.throttling.ThrottlingSettings;
import dev.konto.securityinfo.web.MethodCalls;
import dev.konto.securityinfo.web.PasskeyCalls;
import dev.konto.securityinfo.web.ProviderCalls;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.Answers;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.stream.IntStream;

/// Nobody guesses a signature: who has the passkey is not kept out by what others guess.
@SecurityInfoTest
class PasskeyWaitTests {

    @Autowired Sources sources;
    @Autowired ThrottlingSettings settings;

    private final String maja = Accounts.any().value();
    private final MovableClock clock;
    private final MethodCalls owner;
    private final ProviderCalls provider;
    private final PasskeyCalls passkeys;

    PasskeyWaitTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.clock = clock;
        this.owner = new MethodCalls(mvc, clock, maja);
        this.provider = new ProviderCalls(mvc, maja);
        var laptop = new TestAuthenticator("http://localhost:8080");
        this.passkeys = new PasskeyCalls(owner, provider, laptop);
    }

    @Test
    void waitsForNobodysWrongCodes() {
        passkeys.added();
        var challenge = provider.opened(owner.app().id(), "password-reset");
        IntStream.range(0, 5).forEach(_ -> provider.outcome(challenge, "000"));
        assertThat(provider.outcome(challenge, "000")).isEqualTo("throttled");

        var open = passkeys.open("{}");

        assertThat(passkeys.outcome(open, passkeys.signed(open))).isEqualTo("correct");
    }

    @Test
    void waitsForOtherPasskeysOfItsSourceUnlessItsDeviceIsKnown() {
        passkeys.added();
        var source = new Source(SecurityInfoFixtures.anAddress());
        var wrong = settings.passkeys();
        clock.moveOnToTheNext(wrong.rule().forgottenAfter());
        IntStream.range(0, wrong.rule().failures())
                .forEach(_ -> sources.count(source, wrong, clock.instant()));
        var open = passkeys.open("{}");
        var from = "\"ip\": \"%s\",".formatted(source.value());
        var known = from + "\"device\": \"a-known-laptop-of-maja\",";

        assertThat(Answers.json(passkeys.answer(open, passkeys.signed(open), from), "$.outcome"))
                .isEqualTo("throttled");
        assertThat(Answers.json(passkeys.answer(open, passkeys.signed(open), known), "$.outcome"))
                .isEqualTo("correct");
    }

    @Test
    void countsAPasskeyThatProvesNothingWhereItCameFrom() {
        passkeys.added();
        var source = new Source(SecurityInfoFixtures.anAddress());
        var wrong = settings.passkeys();
        clock.moveOnToTheNext(wrong.rule().forgottenAfter());
        IntStream.range(1, wrong.rule().failures())
                .forEach(_ -> sources.count(source, wrong, clock.instant()));
        var other = passkeys.open("{}");
        var from = "\"ip\": \"%s\",".formatted(source.value());

        var answered = passkeys.answer(passkeys.open("{}"), passkeys.signed(other), from);

        assertThat(Answers.json(answered, "$.outcome")).isEqualTo("wrong");
        assertThat(sources.remaining(source, wrong, clock.instant())).isPositive();
    }
}
