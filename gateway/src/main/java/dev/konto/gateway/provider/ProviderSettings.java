package dev.konto.gateway.provider;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/// The OpenID provider and this gateway's registration there. The addresses are settings of their
/// own, because the browser may reach the provider by another name than the gateway does.
///
/// @param audience what access tokens must be meant for
/// @param timeout how long the gateway waits for an answer of the provider
@Validated
@ConfigurationProperties("konto.gateway.provider")
public record ProviderSettings(
        @NotBlank String issuer,
        @NotNull URI authorizationUri,
        @NotNull URI tokenUri,
        @NotNull URI jwkSetUri,
        @NotNull URI endSessionUri,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @NotEmpty Set<String> scopes,
        @NotBlank String audience,
        @NotNull Duration timeout) {}
