package dev.konto.device.recoverykey;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.Aggregates;

import java.util.Optional;

/// The recovery keys of all accounts; each question is about one owner's.
public interface Custodies extends Aggregates<Custody, AccountId> {

    Optional<Custody> findById(AccountId owner);

    /// The owner's recovery keys, which may be none.
    default Custody of(AccountId owner) {
        return findById(owner).orElseGet(() -> Custody.of(owner));
    }
}
