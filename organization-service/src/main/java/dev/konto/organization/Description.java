package dev.konto.organization;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an administrator says of an organization.
///
/// @param domain such as `fjord.example`; unknown until the organization is described
/// @param visibleData what the organization can see of those who belong to it, by codes such as
///     `name` or `sign-ins`; pages word them
public record Description(
        String name,
        @Nullable String domain,
        OrganizationState state,
        Leaving leaving,
        @Nullable String privacyStatementUrl,
        @Nullable String contact,
        List<String> visibleData) {}
