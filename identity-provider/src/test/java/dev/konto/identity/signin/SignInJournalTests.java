package dev.konto.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.IdentityProviderTest;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

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
        try (var threads = Executors.newFixedThreadPool(3)) {
            var attempts =
                    IntStream.range(0, 3).<Callable<Boolean>>mapToObj(_ -> this::record).toList();
            for (var attempt : threads.invokeAll(attempts)) {
                assertThat(attempt.get()).isTrue();
            }
        }

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
