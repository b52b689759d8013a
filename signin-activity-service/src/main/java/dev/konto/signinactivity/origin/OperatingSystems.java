package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;

import ua_parser.OS;

/// Names operating systems as people know them. Browsers froze what they tell: Windows 11 still
/// says 10, every macOS 10.15, Chrome on Android 10. Such a version is left out, so that nobody is
/// told of a system that they don't have.
final class OperatingSystems {

    private static final String WINDOWS = "Windows";
    private static final String MACOS = "macOS";
    private static final String ANDROID = "Android";

    private OperatingSystems() {}

    static @Nullable Software of(OS told, String userAgent) {
        var version = UserAgents.version(told.major, told.minor);
        return switch (told.family) {
            case "Other" -> null;
            case WINDOWS -> new Software(WINDOWS, unless("10", version));
            case "Mac OS X", "Mac OS" -> new Software(MACOS, unless("10.15", version));
            case ANDROID -> new Software(ANDROID, frozen(userAgent) ? null : version);
            case "Chrome OS" -> new Software("ChromeOS", null);
            case "iOS" -> new Software(isTablet(userAgent) ? "iPadOS" : "iOS", version);
            default -> new Software(told.family, version);
        };
    }

    static @Nullable DeviceKind deviceKind(@Nullable Software system, String userAgent) {
        return switch (system == null ? "" : system.name()) {
            case "iOS", "Windows Phone" -> DeviceKind.PHONE;
            case "iPadOS" -> DeviceKind.TABLET;
            case ANDROID -> userAgent.contains("Mobile") ? DeviceKind.PHONE : DeviceKind.TABLET;
            case WINDOWS, MACOS, "ChromeOS", "Linux", "Ubuntu", "Debian", "Fedora" ->
                    DeviceKind.DESKTOP;
            default -> null;
        };
    }

    private static boolean isTablet(String userAgent) {
        return userAgent.contains("iPad");
    }

    private static boolean frozen(String userAgent) {
        return userAgent.contains("Android 10; K)");
    }

    private static @Nullable String unless(String frozen, @Nullable String version) {
        return frozen.equals(version) ? null : version;
    }
}
