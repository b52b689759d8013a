package dev.konto.privacy.export;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.List;

/// How exports are made.
///
/// @param areas the modules that keep personal data, in the order of the archive
/// @param answerWithin how long their parts are waited for
/// @param keptFor how long an archive can be downloaded
/// @param packingLease how long one replica packs before another one tries
/// @param packingTries how often packing is tried
@Validated
@ConfigurationProperties("konto.privacy.export")
public record ExportSettings(
        @DefaultValue({
                    "identity-provider",
                    "security-info-service",
                    "device-service",
                    "organization-service",
                    "privacy-service",
                    "signin-activity-service"
                })
                @NotEmpty
                List<@NotBlank String> areas,
        @DefaultValue("1h") Duration answerWithin,
        @DefaultValue("7d") Duration keptFor,
        @DefaultValue("10m") Duration packingLease,
        @DefaultValue("5") int packingTries) {}
