package dev.konto.privacy.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What an organization may decide for the accounts that it owns.
public enum ManagedPreference {
    @JsonProperty("language")
    LANGUAGE,
    @JsonProperty("regionalFormat")
    REGIONAL_FORMAT,
    @JsonProperty("timeZone")
    TIME_ZONE;

    /// Those that are known here; others may come later.
    static Set<ManagedPreference> named(Set<String> names) {
        return names.stream()
                .map(ManagedPreference::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<ManagedPreference> named(String name) {
        return switch (name) {
            case "language" -> Optional.of(LANGUAGE);
            case "regionalFormat" -> Optional.of(REGIONAL_FORMAT);
            case "timeZone" -> Optional.of(TIME_ZONE);
            default -> Optional.empty();
        };
    }
}
