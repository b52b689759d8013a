package dev.konto.organization.web;

import dev.konto.organization.Description;
import dev.konto.organization.Leaving;
import dev.konto.organization.OrganizationState;
import dev.konto.starter.problem.Invalid;
import dev.konto.starter.web.Legible;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What an administrator says of an organization. Left out, it is active, can be left, and has
/// nothing to say of itself.
///
/// @param domain the one that people know it by
/// @param otherDomains further ones that are its own
record DescriptionRequest(
        @NotNull @Legible @Size(max = 100) String name,
        @NotNull @Size(max = 253) String domain,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 253) String> otherDomains,
        @Nullable OrganizationState state,
        @Nullable @Valid LeavingRequest leaving,
        @Nullable @Size(max = 2000) @Pattern(regexp = "^https?://[^\\s/?#<>\"]+[^\\s<>\"]*$")
                String privacyStatementUrl,
        @Nullable @Legible @Size(max = 200) String contact,
        @Nullable @Size(max = 30)
                List<@NotNull @Pattern(regexp = "^[a-z][a-z0-9-]{0,39}$") String> visibleData) {

    Description description() {
        return new Description(
                name.strip(),
                domains(),
                Objects.requireNonNullElse(state, OrganizationState.ACTIVE),
                leaving == null ? Leaving.ALLOWED : leaving.policy(),
                privacyStatementUrl,
                contact,
                distinct(visibleData));
    }

    private List<String> domains() {
        var others = otherDomains == null ? List.<String>of() : otherDomains;
        return Stream.concat(
                        Stream.of(DomainName.normal(domain, "domain")),
                        IntStream.range(0, others.size())
                                .mapToObj(
                                        i -> DomainName.normal(others.get(i), "otherDomains/" + i)))
                .distinct()
                .toList();
    }

    private static List<String> distinct(@Nullable List<String> all) {
        return all == null ? List.of() : all.stream().distinct().toList();
    }

    /// Who forbids leaving says why.
    record LeavingRequest(
            boolean allowed,
            @Nullable @Legible @Size(max = 300) String reason,
            @Nullable @Size(max = 10) List<@NotNull @Legible @Size(max = 200) String> losses) {

        Leaving policy() {
            if (allowed) {
                return new Leaving(true, null, distinct(losses));
            }
            if (reason == null || reason.isBlank()) {
                throw Invalid.body("leaving/reason", "reason.missing");
            }
            return new Leaving(false, reason.strip(), distinct(losses));
        }
    }
}
