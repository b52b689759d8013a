package dev.konto.gateway.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.net.URI;
import java.util.List;

/// Whose portal this is: what its pages show of the organization, signed in or not.
///
/// @param brandColor the one colour from which the pages' others are made, as `#rrggbb`
/// @param markUrl the organization's mark; `data:` or a path of this site, as the pages load
/// nothing
///     from elsewhere
/// @param links where else people of this organization go
@Validated
@ConfigurationProperties("konto.organization")
record OrganizationSettings(
        @Nullable String name,
        @Nullable @Pattern(regexp = "#[0-9A-Fa-f]{6}") String brandColor,
        @Nullable URI markUrl,
        @NotNull List<@Valid Link> links) {

    record Link(@NotBlank String title, @NotNull URI url) {}
}
