package dev.konto.securityinfo.passkey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.Set;

/// Where passkeys are made and used.
///
/// @param relyingPartyId the domain that passkeys belong to; changing it makes all of them useless
/// @param relyingPartyName what people call this place
/// @param origins the pages that may ask for them: the portal's and the identity provider's
/// @param timeout how long a browser waits
@Validated
@ConfigurationProperties("konto.passkey")
public record PasskeySettings(
        @NotBlank String relyingPartyId,
        @NotBlank String relyingPartyName,
        @NotEmpty Set<String> origins,
        @DefaultValue("5m") Duration timeout) {}
