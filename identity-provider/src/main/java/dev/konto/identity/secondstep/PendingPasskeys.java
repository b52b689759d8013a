package dev.konto.identity.secondstep;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The browsers that were asked for a passkey.
interface PendingPasskeys extends Repository<PendingPasskey, String> {

    PendingPasskey save(PendingPasskey pending);

    Optional<PendingPasskey> findById(String browserKey);

    void deleteById(String browserKey);
}
