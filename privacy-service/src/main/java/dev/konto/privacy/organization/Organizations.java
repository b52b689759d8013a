package dev.konto.privacy.organization;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What organizations say about privacy. They are nobody's own, so there is no owner to ask for.
public interface Organizations extends Repository<Organization, OrganizationId> {

    Organization save(Organization organization);

    Optional<Organization> findById(OrganizationId id);

    List<Organization> findByIdIn(Collection<OrganizationId> ids);

    /// Saves; two first descriptions at the same moment are a conflict like any other.
    default Organization keep(Organization organization) {
        try {
            return save(organization);
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Another description came first", e);
        }
    }
}
