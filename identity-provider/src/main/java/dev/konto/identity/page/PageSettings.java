package dev.konto.identity.page;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.net.URI;

/// What the pages say of the organization.
///
/// @param organization whose accounts these are, as people call it; none if the suite is its own
/// @param home where people go who came here by themselves: the portal
@Validated
@ConfigurationProperties("konto.pages")
public record PageSettings(@Nullable String organization, @NotNull URI home) {}
