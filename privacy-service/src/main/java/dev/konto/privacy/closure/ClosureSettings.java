package dev.konto.privacy.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// How accounts are closed.
///
/// @param grace how long it can be undone
/// @param areas the modules that erase first
/// @param last the module that erases when these have: the one that writes to the person
/// @param askAgainAfter how long an area is waited for before it is asked again
/// @param recordKeptFor how long the record is kept after all is done
@Validated
@ConfigurationProperties("konto.privacy.closure")
public record ClosureSettings(
        @DefaultValue("14d") Duration grace,
        @DefaultValue({
                    "security-info-service",
                    "device-service",
                    "organization-service",
                    "privacy-service",
                    "signin-activity-service"
                })
                @NotEmpty
                List<@NotBlank String> areas,
        @DefaultValue("identity-provider") @NotBlank String last,
        @DefaultValue("1d") Duration askAgainAfter,
        @DefaultValue("365d") Duration recordKeptFor) {

    /// All that erase, in their order.
    public Stream<String> all() {
        return Stream.concat(areas.stream(), Stream.of(last));
    }
}
