package dev.konto.identity.authorization;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// What clients were granted for themselves.
interface ClientGrants extends Repository<ClientGrant, String> {

    ClientGrant save(ClientGrant grant);

    Optional<ClientGrant> findById(String id);

    Optional<ClientGrant> findByAccessHash(String hash);

    void deleteById(String id);
}
