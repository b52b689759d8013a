package dev.konto.organization;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// What an administrator says of an organization.
///
/// @param domains such as `fjord.example`, the one that people know it by first; none until the
///     organization is described
/// @param visibleData what the organization can see of those who belong to it, by codes such as
///     `name` or `sign-ins`; pages word them
public record Description(
        String name,
        List<String> domains,
        OrganizationState state,
        Leaving leaving,
        @Nullable String privacyStatementUrl,
        @Nullable String contact,
        List<String> visibleData) {

    /// What was stored before there were several domains has none here.
    public Description {
        domains = Objects.requireNonNullElse(domains, List.of());
    }

    static Description named(String name) {
        return new Description(
                name, List.of(), OrganizationState.ACTIVE, Leaving.ALLOWED, null, null, List.of());
    }

    /// The domain that people know it by.
    public @Nullable String domain() {
        return domains.isEmpty() ? null : domains.getFirst();
    }

    /// The domains that nobody else can have. What is deleted holds none.
    List<String> held() {
        return state == OrganizationState.DELETED ? List.of() : domains;
    }
}
