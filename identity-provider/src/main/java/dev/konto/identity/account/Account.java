package dev.konto.identity.account;

import dev.konto.identity.account.AccountEvent.AccountCreated;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// One person's account. Found by its address when signing in, and by its id ever after.
@Document("accounts")
public record Account(
        @Id AccountId id,
        @Indexed(name = "email", unique = true) EmailAddress email,
        Profile profile,
        AccountState state,
        Instant createdAt,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    static Account create(
            AccountId id, EmailAddress email, Profile profile, Caller by, Instant now) {
        var outbox = Outbox.EMPTY.announcing(AccountCreated.of(profile), id, by, now);
        return new Account(id, email, profile, AccountState.ACTIVE, now, null, outbox);
    }

    public boolean active() {
        return state == AccountState.ACTIVE;
    }
}
