package dev.konto.securityinfo;

import static dev.konto.securityinfo.SecurityInfoFixtures.NEW;
import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.SecurityInfoFixtures.RULE;
import static dev.konto.securityinfo.SecurityInfoFixtures.WRONG;
import static dev.konto.securityinfo.SecurityInfoFixtures.aGuess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.Verdict.Correct;
import dev.konto.securityinfo.Verdict.Throttled;
import dev.konto.securityinfo.Verdict.Wrong;
import dev.konto.securityinfo.password.Password;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/// Things that happen to one account at the same moment.
@SecurityInfoTest
class RaceTests {

    private static final Password OTHER = new Password("twelve brown teapots");

    @Autowired VerifyingPassword verifying;
    @Autowired ChangingPassword changing;
    @Autowired SettingPassword setting;
    @Autowired SecurityInfos infos;

    private final AccountId maja = Accounts.any();
    private final Caller owner = Accounts.holderOf(maja);

    @BeforeEach
    void aPassword() {
        setting.set(Accounts.administrator(), maja, OLD);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manyGuessesAtOnceGainNothing(boolean known) throws Exception {
        var account = known ? maja : Accounts.any();

        var verdicts =
                AtOnce.run(Collections.nCopies(24, () -> verifying.verify(aGuess(account, WRONG))));

        var counts =
                verdicts.stream()
                        .map(Future::resultNow)
                        .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));
        assertThat(counts)
                .containsEntry(Wrong.class, (long) RULE.failures())
                .containsEntry(Throttled.class, 24L - RULE.failures());
    }

    @RepeatedTest(5)
    void ofTwoChangesByTheSameOldPasswordOneWins() throws Exception {
        var outcomes =
                AtOnce.run(
                        List.of(
                                () -> outcome(() -> changing.change(owner, OLD, NEW)),
                                () -> outcome(() -> changing.change(owner, OLD, OTHER))));

        assertThat(outcomes).extracting(Future::resultNow).containsOnlyOnce("changed");
        var winner = outcomes.getFirst().resultNow().equals("changed") ? NEW : OTHER;
        assertThat(verifying.verify(aGuess(maja, winner))).isEqualTo(new Correct());
        assertThat(infos.of(maja).outbox().sequence()).isEqualTo(2);
    }

    @RepeatedTest(5)
    void aChangeAndASignInDoNotUndoEachOther() throws Exception {
        var outcomes =
                AtOnce.run(
                        List.<Callable<String>>of(
                                () -> outcome(() -> changing.change(owner, OLD, NEW)),
                                () -> verifying.verify(aGuess(maja, OLD)).outcome()));

        assertThat(outcomes.getFirst().resultNow()).isEqualTo("changed");
        assertThat(outcomes.getLast().resultNow()).isIn("correct", "wrong");
        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Wrong());
        assertThat(verifying.verify(aGuess(maja, NEW))).isEqualTo(new Correct());
    }

    private static String outcome(Runnable change) {
        try {
            change.run();
            return "changed";
        } catch (WrongPassword | OptimisticLockingFailureException e) {
            return e.getClass().getSimpleName();
        }
    }
}
