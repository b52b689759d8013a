package dev.konto.privacy.service;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of data that scopes give access to, as people think of them.
public enum DataCategory {
    PROFILE,
    EMAIL,
    SIGN_IN_METHODS,
    DEVICES,
    ORGANIZATIONS,
    PRIVACY,
    SIGN_INS,
    OTHER;

    /// The categories that these scopes reach into, each once.
    public static List<DataCategory> of(Collection<String> scopes) {
        return scopes.stream()
                .map(DataCategory::of)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /// As programs call it: `sign-in-methods`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A scope that only keeps a service connected reaches into none.
    private static Optional<DataCategory> of(String scope) {
        return switch (scope) {
            case "offline_access" -> Optional.empty();
            case "openid", "profile", "profile.read" -> Optional.of(PROFILE);
            case "email" -> Optional.of(EMAIL);
            case "security-info.read", "security-info.write" -> Optional.of(SIGN_IN_METHODS);
            case "devices.read", "devices.write" -> Optional.of(DEVICES);
            case "organizations.read", "organizations.write" -> Optional.of(ORGANIZATIONS);
            case "privacy.read", "privacy.write" -> Optional.of(PRIVACY);
            case "sign-ins.read", "sign-ins.write", "sessions.read", "sessions.write" ->
                    Optional.of(SIGN_INS);
            default -> Optional.of(OTHER);
        };
    }
}
