package dev.konto.identity.client;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The organizations that were told of. One that nobody told of is in use.
interface KnownOrganizations extends Repository<KnownOrganization, String> {

    KnownOrganization save(KnownOrganization organization);

    Optional<KnownOrganization> findById(String id);

    default boolean isActive(String id) {
        return findById(id).map(KnownOrganization::active).orElse(true);
    }
}
