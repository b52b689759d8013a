package dev.konto.organization;

import dev.konto.starter.outbox.Aggregates;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Window;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All organizations.
public interface Organizations extends Aggregates<Organization, OrganizationId> {

    Optional<Organization> findById(OrganizationId id);

    List<Organization> findByIdIn(Collection<OrganizationId> ids);

    /// Those that hold one of the domains.
    List<Organization> findByClaimsIn(Collection<String> domains);

    /// All of them, for administrators.
    Window<Organization> findByOrderByIdAsc(KeysetScrollPosition position, Limit limit);

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
}
