package dev.konto.identity.account;

import dev.konto.identity.account.AccountEvent.AccountClosed;
import dev.konto.identity.account.AccountEvent.AccountClosing;
import dev.konto.identity.account.AccountEvent.AccountCreated;
import dev.konto.identity.account.AccountEvent.AccountLocked;
import dev.konto.identity.account.AccountEvent.AccountReopened;
import dev.konto.identity.account.AccountEvent.AccountUnlocked;
import dev.konto.identity.account.AccountEvent.Reason;
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
///
/// @param closesAt when it will be closed at its owner's wish, unless they change their mind
@Document("accounts")
public record Account(
        @Id AccountId id,
        @Indexed(name = "email", unique = true) EmailAddress email,
        Profile profile,
        AccountState state,
        @Nullable Instant closesAt,
        Instant createdAt,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    static Account create(
            AccountId id, EmailAddress email, Profile profile, Caller by, Instant now) {
        var outbox = Outbox.EMPTY.announcing(AccountCreated.of(profile), id, by, now);
        return new Account(id, email, profile, AccountState.ACTIVE, null, now, null, outbox);
    }

    public boolean active() {
        return state == AccountState.ACTIVE;
    }

    /// Nothing is added to an account that is closed.
    public void requireOpen() {
        if (state == AccountState.CLOSED) {
            throw new AccountClosedAlready();
        }
    }

    Account lock(Caller by, Instant now) {
        return switch (state) {
            case LOCKED -> this;
            case CLOSED -> throw new AccountClosedAlready();
            case ACTIVE ->
                    with(AccountState.LOCKED, closesAt)
                            .announcing(new AccountLocked(Reason.ADMINISTRATOR), by, now);
        };
    }

    Account unlock(Caller by, Instant now) {
        return switch (state) {
            case ACTIVE -> this;
            case CLOSED -> throw new AccountClosedAlready();
            case LOCKED ->
                    with(AccountState.ACTIVE, closesAt)
                            .announcing(new AccountUnlocked(Reason.ADMINISTRATOR), by, now);
        };
    }

    /// Closes it for good. Closing it twice is closing it once.
    Account close(Caller by, Instant now) {
        return state == AccountState.CLOSED
                ? this
                : with(AccountState.CLOSED, null).announcing(new AccountClosed(now), by, now);
    }

    Account closeAt(Instant time, Caller by, Instant now) {
        return state == AccountState.CLOSED || time.equals(closesAt)
                ? this
                : with(state, time).announcing(new AccountClosing(time), by, now);
    }

    Account reopen(Caller by, Instant now) {
        return closesAt == null
                ? this
                : with(state, null).announcing(new AccountReopened(), by, now);
    }

    Account prefer(Profile preferred) {
        return new Account(id, email, preferred, state, closesAt, createdAt, version, outbox);
    }

    private Account with(AccountState next, @Nullable Instant closing) {
        return new Account(id, email, profile, next, closing, createdAt, version, outbox);
    }

    private Account announcing(AccountEvent event, Caller by, Instant now) {
        var announced = outbox.announcing(event, id, by, now);
        return new Account(id, email, profile, state, closesAt, createdAt, version, announced);
    }
}
