package dev.konto.signinactivity.recovery;

import dev.konto.signinactivity.SignInId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.Aggregates;

import java.util.Optional;

/// The recoveries of all accounts; each question is about one account's.
public interface Recoveries extends Aggregates<Recovery, SignInId> {

    Optional<Recovery> findByAccountIdAndId(AccountId account, SignInId id);

    /// The account's recovery, or a refusal that doesn't tell another's from none.
    default Recovery owned(AccountId account, SignInId id) {
        return findByAccountIdAndId(account, id).orElseThrow(RecoveryNotFound::new);
    }
}
