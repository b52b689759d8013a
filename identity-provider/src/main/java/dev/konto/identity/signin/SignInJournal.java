package dev.konto.identity.signin;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// Every attempt on one account, in order, until it is published. What is written here is never
/// lost, and nobody is let in before it is written.
@Document("sign-in-journals")
record SignInJournal(@Id AccountId account, @Version @Nullable Long version, Outbox outbox)
        implements Announcing {

    static SignInJournal none(AccountId account) {
        return new SignInJournal(account, null, Outbox.EMPTY);
    }

    SignInJournal record(SignInEvent signIn, Caller by) {
        var recorded = outbox.announcing(signIn, account, by, signIn.occurredAt());
        return new SignInJournal(account, version, recorded);
    }
}
