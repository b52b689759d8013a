package dev.konto.securityinfo.organization;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The latest policy of each organization that has told one.
public interface OrganizationPolicies extends Repository<OrganizationPolicy, OrganizationId> {

    OrganizationPolicy save(OrganizationPolicy policy);

    Optional<OrganizationPolicy> findById(OrganizationId id);
}
