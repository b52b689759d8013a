package dev.konto.privacy.preferences;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.util.List;

/// What can be chosen, and what is shown to those who have not chosen yet.
///
/// @param languages those that there are texts in, the first one for whoever reads none of them
/// @param regionalFormats one for each of them, in the same order, to begin with
/// @param timeZone for those whose time zone nobody told
@Validated
@ConfigurationProperties("konto.privacy.preferences")
public record PreferencesSettings(
        @DefaultValue({"en", "sv"}) @NotEmpty List<@NotBlank String> languages,
        @DefaultValue({"en-GB", "sv-SE"}) @NotEmpty List<@NotBlank String> regionalFormats,
        @DefaultValue("UTC") @NotBlank String timeZone) {

    public PreferencesSettings {
        if (languages.size() != regionalFormats.size()) {
            throw new IllegalArgumentException(
                    "konto.privacy.preferences: one of regional-formats for each of languages");
        }
    }
}
