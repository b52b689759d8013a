package dev.konto.privacy.organization;

import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What organizations say about privacy. They are nobody's own, so there is no owner to ask for.
public interface Organizations extends Repository<Organization, OrganizationId> {

    Organization save(Organization organization);

    Optional<Organization> findById(OrganizationId id);

    List<Organization> findByIdIn(Collection<OrganizationId> ids);
}
