package dev.konto.identity.signin;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/// Writes an attempt into the account's journal.
@UseCase
class RecordingSignIn {

    private final SignInJournals journals;
    private final SignInMetrics metrics;

    RecordingSignIn(SignInJournals journals, SignInMetrics metrics) {
        this.journals = journals;
        this.metrics = metrics;
    }

    public void record(AccountId account, SignInEvent signIn, Caller by) {
        try {
            journals.save(journals.of(account).record(signIn, by));
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Two first attempts at once", e);
        }
        metrics.count(signIn);
    }
}
