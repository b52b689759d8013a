package dev.konto.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.IdentityProviderTest;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityProviderTest
class SignInJournalTests {

    @Autowired RecordingSignIn recording;
    @Autowired SignInJournals journals;

    private final AccountId maja = Accounts.any();

    @Test
    void numbersAttemptsWithoutGaps() {
        var journal = SignInJournal.none(maja).record(signIn(), Accounts.holderOf(maja));

        var next = journal.record(signIn(), Accounts.holderOf(maja));

        assertThat(next.outbox().sequence()).isEqualTo(2);
    }

    @Test
    void losesNoneOfTheAttemptsThatComeAtOnce() throws Exception {
        assertThat(AtOnce.refusals(3, this::record)).isEmpty();

        assertThat(journals.of(maja).outbox().sequence()).isEqualTo(3);
    }

    private boolean record() {
        recording.record(maja, signIn(), Accounts.holderOf(maja));
        return true;
    }

    private static SignInEvent signIn() {
        return SignInFixtures.aSignIn();
    }
}
