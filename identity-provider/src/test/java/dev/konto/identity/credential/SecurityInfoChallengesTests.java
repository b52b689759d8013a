package dev.konto.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.identity.SecurityInfo;
import dev.konto.identity.challenge.Answer;
import dev.konto.identity.challenge.Challenge;
import dev.konto.identity.challenge.ChallengeThrottled;
import dev.konto.identity.challenge.ChallengesUnavailable;
import dev.konto.identity.challenge.Channel;
import dev.konto.identity.challenge.Judgement;
import dev.konto.identity.challenge.MethodType;
import dev.konto.identity.challenge.Purpose;
import dev.konto.identity.challenge.Whereabouts;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

class SecurityInfoChallengesTests {

    private static final Whereabouts HERE = new Whereabouts("192.0.2.7", null);

    private final SecurityInfo securityInfo = SecurityInfo.start();
    private final AccountId maja = Accounts.any();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SecurityInfoChallenges challenges = challenges();

    @AfterEach
    void stop() {
        securityInfo.close();
    }

    @Test
    void knowsWhatAnAccountHas() {
        securityInfo.secondFactors().has(maja.value(), "phone", "text", "call");
        securityInfo.secondFactors().has(maja.value(), "something-new");

        var known = challenges.methodsOf(maja);

        assertThat(known.asked()).isTrue();
        assertThat(known.methods())
                .singleElement()
                .satisfies(it -> assertThat(it.type()).isEqualTo(MethodType.PHONE))
                .satisfies(it -> assertThat(it.channels()).contains(Channel.TEXT, Channel.CALL));
        assertThat(challenges.methodsOf(Accounts.any()).asked()).isFalse();
    }

    @Test
    void asksForNoSecondStepWhereThePolicyHasNone() {
        securityInfo.secondFactors().has(maja.value(), "phone", "text");
        securityInfo.secondFactors().wants("off", false);

        assertThat(challenges.methodsOf(maja).asked()).isFalse();
    }

    @Test
    void passesChallengesAndAnswersOn() {
        var challenge = start();

        assertThat(challenge.publicKey()).contains("rpId");
        assertThat(answer(challenge, "wrong")).isEqualTo(new Judgement.Wrong(null));
        assertThat(answer(challenge, "code of phone"))
                .isEqualTo(
                        new Judgement.Correct(
                                maja,
                                "phone of " + maja.value(),
                                MethodType.PHONE,
                                List.of("sms"),
                                null));
        assertThat(answer(challenge, "code of phone")).isEqualTo(new Judgement.Expired());
    }

    @Test
    void takesWhatIsNoJsonForAWrongPasskey() {
        var nothing = Answer.ofCredential("{");

        assertThat(challenges.answer(start().id(), nothing, HERE))
                .isEqualTo(new Judgement.Wrong(null));
    }

    @Test
    void saysWhenToComeBack() {
        securityInfo.secondFactors().has(maja.value(), "phone", "text");
        securityInfo.secondFactors().throttles(true);

        assertThatThrownBy(this::start)
                .isInstanceOfSatisfying(
                        ChallengeThrottled.class,
                        it -> assertThat(it.retryAfter()).isEqualTo(Duration.ofSeconds(90)));
    }

    @Test
    void takesNothingUnclearForAnAnswerAndAsksNoMoreForAWhile() {
        var challenge = start();
        securityInfo.failsWith(500);

        assertThat(answer(challenge, "x")).isEqualTo(new Judgement.Unavailable());
        assertThatThrownBy(() -> challenges.methodsOf(maja))
                .isInstanceOf(ChallengesUnavailable.class);
        IntStream.range(0, 10).forEach(_ -> answer(challenge, "x"));

        assertThat(meters.get("konto.challenges.open").gauge().value()).isEqualTo(1);
    }

    private Challenge start() {
        securityInfo.secondFactors().has(maja.value(), "phone", "text");
        var phone = challenges.methodsOf(maja).methods().getFirst();
        return challenges.start(maja, phone, Channel.TEXT, Purpose.SIGN_IN, HERE);
    }

    private Judgement answer(Challenge challenge, String code) {
        return challenges.answer(challenge.id(), Answer.ofCode(code), HERE);
    }

    private SecurityInfoChallenges challenges() {
        var settings =
                new VerificationSettings(
                        URI.create(securityInfo.uri()),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(3),
                        Duration.ofMinutes(1));
        var configuration = new VerificationConfiguration();
        return configuration.challenges(
                configuration.securityInfoClient(
                        RestClient.builder(), settings, () -> "a token", meters));
    }
}
