package dev.konto.privacy.web;

import dev.konto.privacy.organization.ManagedPreference;
import dev.konto.privacy.organization.Organization;
import dev.konto.privacy.preferences.Preferences;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Language and region as their owner sees them.
///
/// @param languages the display languages that there are to choose from
/// @param managed what the organization decides
record PreferencesView(
        String language,
        List<String> preferredLanguages,
        String regionalFormat,
        String timeZone,
        List<String> languages,
        List<ManagedPreference> managed,
        @Nullable String managedBy) {

    static PreferencesView of(
            Preferences preferences, List<String> languages, @Nullable Organization home) {
        var managed = home == null ? List.<ManagedPreference>of() : List.copyOf(home.managed());
        return new PreferencesView(
                preferences.values().language(),
                preferences.values().preferredLanguages(),
                preferences.values().regionalFormat(),
                preferences.values().timeZone(),
                languages,
                managed.stream().sorted().toList(),
                home == null || managed.isEmpty() ? null : home.name());
    }
}
