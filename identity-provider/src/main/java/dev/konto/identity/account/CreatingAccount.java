package dev.konto.identity.account;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import org.springframework.dao.DuplicateKeyException;

import java.time.Clock;

/// Makes an account. The id comes with the command, so that a repeat, also after a crash, finds the
/// first one's account instead of making a second; the address is one account's only.
@UseCase
public class CreatingAccount {

    private final Accounts accounts;
    private final Clock clock;

    CreatingAccount(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public Account create(Caller caller, AccountId id, EmailAddress email, Profile profile) {
        try {
            return accounts.save(Account.create(id, email, profile, caller, clock.instant()));
        } catch (DuplicateKeyException _) {
            return firstOne(id, email);
        }
    }

    /// A person may have changed their profile since; the address tells whether it is the same one.
    private Account firstOne(AccountId id, EmailAddress email) {
        var made = accounts.findById(id).orElseThrow(EmailTaken::new);
        if (!made.email().equals(email)) {
            throw new IdempotencyKeyReused();
        }
        return made;
    }
}
