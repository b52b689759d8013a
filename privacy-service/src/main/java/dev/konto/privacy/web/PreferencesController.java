package dev.konto.privacy.web;

import dev.konto.privacy.organization.Homes;
import dev.konto.privacy.preferences.ChangingPreferences;
import dev.konto.privacy.preferences.EffectivePreferences;
import dev.konto.privacy.preferences.LanguageAndRegion;
import dev.konto.privacy.preferences.Preferences;
import dev.konto.privacy.preferences.PreferencesSettings;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.IfMatch;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
@RequestMapping("/api/v1/privacy/preferences")
class PreferencesController {

    private final EffectivePreferences effective;
    private final ChangingPreferences changing;
    private final PreferencesSettings settings;
    private final Homes homes;

    PreferencesController(
            EffectivePreferences effective,
            ChangingPreferences changing,
            PreferencesSettings settings,
            Homes homes) {
        this.effective = effective;
        this.changing = changing;
        this.settings = settings;
        this.homes = homes;
    }

    @Operation(operationId = "getPreferences", summary = "My language and region")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_privacy.read')")
    ResponseEntity<PreferencesView> get(Caller caller) {
        return tagged(caller, effective.of(caller.account()));
    }

    @Operation(operationId = "putPreferences", summary = "Choose my language and region")
    @PutMapping
    @PreAuthorize("hasAuthority('SCOPE_privacy.write')")
    ResponseEntity<PreferencesView> put(
            Caller caller, IfMatch expected, @Valid @RequestBody Choice choice) {
        return tagged(caller, changing.change(caller, choice.values(), expected));
    }

    private ResponseEntity<PreferencesView> tagged(Caller caller, Preferences preferences) {
        var home = homes.of(caller.account()).orElse(null);
        var answer = ResponseEntity.ok();
        if (preferences.version() != null) {
            answer.eTag(IfMatch.tag(preferences.version()));
        }
        return answer.body(PreferencesView.of(preferences, settings.languages(), home));
    }

    record Choice(
            @NotBlank @Size(max = 35) String language,
            @NotNull @Size(max = 10) List<@NotBlank @Size(max = 35) String> preferredLanguages,
            @NotBlank @Size(max = 35) String regionalFormat,
            @NotBlank @Size(max = 50) String timeZone) {

        LanguageAndRegion values() {
            return new LanguageAndRegion(language, preferredLanguages, regionalFormat, timeZone);
        }
    }
}
