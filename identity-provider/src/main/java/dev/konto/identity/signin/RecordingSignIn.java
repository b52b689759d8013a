package dev.konto.identity.signin;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

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
        journals.save(journals.of(account).record(signIn, by));
        metrics.count(signIn);
    }
}
