package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.NEW;
import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.SecurityInfoFixtures.RULE;
import static dev.konto.securityinfo.SecurityInfoFixtures.WRONG;
import static dev.konto.securityinfo.SecurityInfoFixtures.aGuess;
import static dev.konto.securityinfo.SecurityInfoFixtures.anAddress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.securityinfo.Verdict.Correct;
import dev.konto.securityinfo.Verdict.NoPassword;
import dev.konto.securityinfo.Verdict.Throttled;
import dev.konto.securityinfo.Verdict.Wrong;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.stream.IntStream;

@SecurityInfoTest
class VerifyingPasswordTests {

    private static final String LAPTOP = "a-known-laptop-of-maja";

    @Autowired VerifyingPassword verifying;
    @Autowired SettingPassword setting;
    @Autowired RememberingNames remembering;
    @Autowired SecurityInfos infos;
    @Autowired MovableClock clock;

    private final AccountId maja = Accounts.any();

    @BeforeEach
    void aPassword() {
        setting.set(Accounts.administrator(), maja, OLD);
    }

    @Test
    void knowsTheRightPasswordFromAWrongOne() {
        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Correct());
        assertThat(verifying.verify(aGuess(maja, WRONG))).isEqualTo(new Wrong());
    }

    @Test
    void takesOneAccountsPasswordForNoOthers() {
        var erik = Accounts.any();
        setting.set(Accounts.administrator(), erik, NEW);

        assertThat(verifying.verify(aGuess(maja, NEW))).isEqualTo(new Wrong());
        assertThat(verifying.verify(aGuess(erik, NEW))).isEqualTo(new Correct());
    }

    @Test
    void letsNobodyInWhereThereIsNoPassword() {
        var stranger = Accounts.any();
        var newcomer = Accounts.any();
        remembering.remember(newcomer, _ -> SecurityInfoFixtures.MAJA);

        assertThat(verifying.verify(aGuess(stranger, OLD))).isEqualTo(new Wrong());
        assertThat(verifying.verify(aGuess(newcomer, OLD))).isEqualTo(new NoPassword());
    }

    @Test
    void refusesEvenTheRightPasswordDuringAWait() {
        guessWrong(maja, RULE.failures());

        var verdict = verifying.verify(aGuess(maja, OLD));

        assertThat(verdict).isInstanceOf(Throttled.class);
        assertThat(((Throttled) verdict).seconds()).isBetween(1L, RULE.firstWait().toSeconds());
    }

    @Test
    void letsTheRightPasswordInAfterTheWaitAndStartsAnew() {
        guessWrong(maja, RULE.failures());
        clock.moveOn(RULE.firstWait());

        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Correct());

        guessWrong(maja, RULE.failures() - 1);
        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Correct());
    }

    @Test
    void waitsLongerAfterEachFurtherWrongGuess() {
        guessWrong(maja, RULE.failures());
        clock.moveOn(RULE.firstWait());
        guessWrong(maja, 1);
        clock.moveOn(RULE.firstWait());

        assertThat(verifying.verify(aGuess(maja, OLD))).isInstanceOf(Throttled.class);
        clock.moveOn(RULE.firstWait());
        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Correct());
    }

    @Test
    void throttlesStrangersAndNewcomersJustTheSame() {
        var stranger = Accounts.any();
        var newcomer = Accounts.any();
        remembering.remember(newcomer, _ -> SecurityInfoFixtures.MAJA);

        for (var account : new AccountId[] {stranger, newcomer}) {
            guessWrong(account, RULE.failures());
            var verdict = verifying.verify(aGuess(account, OLD));
            assertThat(verdict).isInstanceOf(Throttled.class);
            assertThat(((Throttled) verdict).remaining())
                    .isBetween(Duration.ZERO, RULE.firstWait());
            clock.moveOn(RULE.firstWait());
            assertThat(verifying.verify(aGuess(account, OLD))).isNotInstanceOf(Throttled.class);
        }
    }

    @Test
    void throttlesASourceWhicheverAccountsItGuessesAt() {
        var source = anAddress();
        IntStream.range(0, 20)
                .forEach(_ -> verifying.verify(aGuess(Accounts.any(), WRONG, source)));

        assertThat(verifying.verify(aGuess(maja, OLD, source))).isInstanceOf(Throttled.class);
        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Correct());
    }

    @Test
    void letsTheOwnerInFromAKnownDeviceWhateverOthersGuess() {
        var source = anAddress();
        guessWrong(maja, RULE.failures());
        IntStream.range(0, 20)
                .forEach(_ -> verifying.verify(aGuess(Accounts.any(), WRONG, source)));

        assertThat(verifying.verify(from(LAPTOP, aGuess(maja, OLD, source))))
                .isEqualTo(new Correct());

        assertThat(verifying.verify(aGuess(maja, OLD))).isInstanceOf(Throttled.class);
        assertThat(verifying.verify(from(LAPTOP, aGuess(Accounts.any(), OLD))))
                .isEqualTo(new Wrong());
    }

    @Test
    void makesAKnownDeviceWaitForWhatIsGuessedFromThereOnly() {
        for (int guess = 0; guess < RULE.failures(); guess++) {
            assertThat(verifying.verify(from(LAPTOP, aGuess(maja, WRONG)))).isEqualTo(new Wrong());
        }

        assertThat(verifying.verify(from(LAPTOP, aGuess(maja, OLD)))).isInstanceOf(Throttled.class);
        assertThat(verifying.verify(from("another-known-device", aGuess(maja, OLD))))
                .isEqualTo(new Correct());
        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Correct());
        clock.moveOn(RULE.firstWait());
        assertThat(verifying.verify(from(LAPTOP, aGuess(maja, OLD)))).isEqualTo(new Correct());
    }

    @Test
    void tellsOfAWaitOnTheAccountsTopic() {
        var last = aGuess(maja, WRONG);
        guessWrong(maja, RULE.failures() - 1);
        verifying.verify(last);

        try (var topic = PublishedEvents.on(Topics.SECURITY_INFO_EVENTS)) {
            var throttled = topic.await(maja.value(), 2).getLast();
            assertThat(throttled.type()).isEqualTo(EventTypes.SECURITY_INFO_VERIFICATION_THROTTLED);
            assertThat(throttled.transaction()).isEqualTo(last.by().transaction());
            assertThat(throttled.data().at("/actor/id").asString())
                    .isEqualTo("security-info-service");
            assertThat(throttled.data().at("/client/ip").asString()).startsWith("10.");
            EventContract.assertKept(throttled);
        }
    }

    private static Guess from(String device, Guess guess) {
        return new Guess(guess.account(), guess.password(), guess.by(), device);
    }

    private void guessWrong(AccountId account, int times) {
        IntStream.range(0, times)
                .forEach(
                        _ ->
                                assertThat(verifying.verify(aGuess(account, WRONG)))
                                        .isNotInstanceOf(Throttled.class));
    }
}
