package dev.konto.securityinfo.throttling;

import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The accounts that are guessed at and aren't known here.
public interface Strangers extends Repository<Stranger, AccountId> {

    Stranger save(Stranger stranger);

    Optional<Stranger> findById(AccountId id);

    default Stranger named(AccountId id) {
        return findById(id).orElseGet(() -> Stranger.named(id));
    }
}
