package dev.konto.identity;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.net.URI;

/// Whose provider this is, as pages and mails say it.
///
/// @param name as people call the organization; none if the suite stands for itself
/// @param portal where people see to their account, and go who came here by themselves
@Validated
@ConfigurationProperties("konto.organization")
public record OrganizationSettings(@Nullable String name, @NotNull URI portal) {}
