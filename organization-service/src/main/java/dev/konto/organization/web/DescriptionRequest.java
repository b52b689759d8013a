package dev.konto.organization.web;

import dev.konto.organization.Description;
import dev.konto.organization.Leaving;
import dev.konto.organization.OrganizationState;
import dev.konto.starter.problem.Invalid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// What an administrator says of an organization. Left out, it is active, can be left, and has
/// nothing to say of itself.
record DescriptionRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Pattern(regexp = "^[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]{0,251}[\\p{L}\\p{N}])?$")
                String domain,
        @Nullable OrganizationState state,
        @Nullable @Valid LeavingRequest leaving,
        @Nullable @Size(max = 2000) @Pattern(regexp = "^https?://[^\\s/?#<>\"]+[^\\s<>\"]*$")
                String privacyStatementUrl,
        @Nullable @Size(max = 200) String contact,
        @Nullable @Size(max = 30)
                List<@NotNull @Pattern(regexp = "^[a-z][a-z0-9-]{0,39}$") String> visibleData) {

    Description description() {
        return new Description(
                name.strip(),
                domain,
                Objects.requireNonNullElse(state, OrganizationState.ACTIVE),
                leaving == null ? Leaving.ALLOWED : leaving.policy(),
                privacyStatementUrl,
                contact,
                visibleData == null ? List.of() : visibleData.stream().distinct().toList());
    }

    /// Who forbids leaving says why.
    record LeavingRequest(boolean allowed, @Nullable @Size(max = 300) String reason) {

        Leaving policy() {
            if (allowed) {
                return Leaving.ALLOWED;
            }
            if (reason == null || reason.isBlank()) {
                throw Invalid.body("leaving/reason", "reason.missing");
            }
            return Leaving.forbidden(reason.strip());
        }
    }
}
