package dev.konto.securityinfo.account;

import static dev.konto.securityinfo.SecurityInfoFixtures.MAJA;
import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.SecurityInfoFixtures.aGuess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.Topics;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.securityinfo.SecurityInfos;
import dev.konto.securityinfo.SettingPassword;
import dev.konto.securityinfo.Verdict.Correct;
import dev.konto.securityinfo.VerifyingPassword;
import dev.konto.securityinfo.password.Names;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaOperations;

/// What is heard of an account is told by records as the identity provider publishes them.
@SecurityInfoTest
class AccountListenerTests {

    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired SecurityInfos infos;
    @Autowired SettingPassword setting;
    @Autowired VerifyingPassword verifying;

    private final AccountId maja = Accounts.any();

    @Test
    void makesTheSecurityInfoOfANewAccount() {
        tell(AccountEvents.created(maja));

        assertThat(infos.of(maja).names()).isEqualTo(MAJA);
        assertThat(infos.of(maja).password()).isNull();
        assertThat(infos.of(maja).outbox().sequence()).isZero();
    }

    @Test
    void onlyFillsInTheNamesWhenThereIsAPasswordAlready() {
        setting.set(Accounts.administrator(), maja, OLD);

        tell(AccountEvents.created(maja));

        assertThat(infos.of(maja).names()).isEqualTo(MAJA);
        assertThat(verifying.verify(aGuess(maja, OLD))).isEqualTo(new Correct());
    }

    @Test
    void hearsTheSameNewsOnce() {
        var created = AccountEvents.created(maja);
        tell(created);
        var once = infos.of(maja);

        tell(created);

        assertThat(infos.of(maja)).isEqualTo(once);
    }

    @Test
    void followsANewNameAndIsNotLedBackByOldNews() {
        tell(AccountEvents.created(maja));
        tell(AccountEvents.renamed(maja, 3));
        tell(AccountEvents.created(maja));

        assertThat(infos.of(maja).names()).isEqualTo(new Names("Maja Lind", "Maja", "Lind", 3));
    }

    @Test
    void leavesAloneWhatItDoesNotKnow() {
        tell(AccountEvents.of(maja, "dev.konto.account.painted-blue.v1", 1, "{}"));

        assertThat(infos.findById(maja)).isEmpty();
    }

    /// Records are handled in order, so that this one has been once another account's after it has.
    private void tell(AccountEvent event) {
        var another = Accounts.any();
        var marker = AccountEvents.created(another);
        EventContract.assertKept(marker);
        kafka.send(event.toRecord(Topics.ACCOUNT_EVENTS)).join();
        kafka.send(marker.toRecord(Topics.ACCOUNT_EVENTS)).join();
        Awaitility.await().until(() -> infos.findById(another).isPresent());
    }
}
