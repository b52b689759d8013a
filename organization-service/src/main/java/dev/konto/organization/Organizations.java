package dev.konto.organization;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All organizations.
public interface Organizations extends Repository<Organization, OrganizationId> {

    Organization save(Organization organization);

    Optional<Organization> findById(OrganizationId id);

    List<Organization> findByIdIn(Collection<OrganizationId> ids);

    /// The organization, or what can be said of it before it is described.
    default Organization named(OrganizationId id) {
        return findById(id).orElseGet(() -> Organization.notYetDescribed(id));
    }

    /// The organization, or a refusal if no administrator has described it.
    default Organization described(OrganizationId id) {
        return findById(id).orElseThrow(OrganizationNotFound::new);
    }

    /// The organizations by their ids, by one query; each id has its entry.
    default Map<OrganizationId, Organization> named(Collection<OrganizationId> ids) {
        var described =
                findByIdIn(ids).stream()
                        .collect(Collectors.toMap(Organization::id, Function.identity()));
        return ids.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                id ->
                                        described.getOrDefault(
                                                id, Organization.notYetDescribed(id))));
    }

    /// Saves; that somebody else made the same organization first is a conflict like any other.
    default Organization keep(Organization organization) {
        try {
            return save(organization);
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Somebody else described it first", e);
        }
    }
}
