package dev.konto.identity.authorization;

import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// What applications may do for account holders.
interface Consents extends Repository<Consent, ConsentId> {

    Consent save(Consent consent);

    Optional<Consent> findById(ConsentId id);

    default Optional<Consent> of(AccountId account, String clientId) {
        return findById(ConsentId.of(account, clientId));
    }
}
