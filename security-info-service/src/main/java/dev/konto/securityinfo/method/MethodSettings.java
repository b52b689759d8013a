package dev.konto.securityinfo.method;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/// Which methods there are and how they are used, as far as the operator decides.
///
/// @param issuer what authenticator apps call this place
/// @param secondStep whether the password alone signs in
/// @param resetProofs how many methods a forgotten password needs
/// @param freshness how old the sign-in may be in which methods are changed
/// @param passkeyFreshness the same for passkeys
/// @param abandonedAfter how long a method waits to be confirmed
/// @param types what holds for each kind
@Validated
@ConfigurationProperties("konto.methods")
public record MethodSettings(
        @NotBlank @DefaultValue("Konto") String issuer,
        @DefaultValue("if-registered") SecondStep secondStep,
        @DefaultValue("1") @Min(1) @Max(2) int resetProofs,
        @DefaultValue("15m") Duration freshness,
        @DefaultValue("5m") Duration passkeyFreshness,
        @DefaultValue("1h") Duration abandonedAfter,
        Map<MethodType, @Valid Offer> types) {

    public Offer of(MethodType type) {
        return Objects.requireNonNull(types.get(type), () -> "konto.methods.types." + type.code());
    }

    public Duration freshness(MethodType type) {
        return type == MethodType.PASSKEY ? passkeyFreshness : freshness;
    }

    /// Whether a kind is to be had, and how many of it.
    public record Offer(@DefaultValue("true") boolean offered, @Min(1) int limit) {}
}
