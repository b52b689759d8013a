package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what a browser says of itself beyond its user agent, whose versions are frozen
/// (User-Agent Client Hints). What it doesn't say is left to the user agent.
final class ToldOfItself {

    private static final Pattern BRAND =
            Pattern.compile("\"([^\"]{1,60})\";v=\"(\\d{1,6})[^\"]*\"");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?.*");

    /// The engine, which is nobody's browser where another is named too.
    private static final String ENGINE = "Chromium";

    private static final Map<String, String> KNOWN_AS =
            Map.of("Google Chrome", "Chrome", "Microsoft Edge", "Edge");
    private static final Set<String> DESKTOPS = Set.of("Windows", "macOS", "Linux", "ChromeOS");

    /// Windows says 13 and more for 11, and 1 to 10 for 10.
    private static final int WINDOWS_11 = 13;

    private ToldOfItself() {}

    /// The user agent, corrected by what the browser says.
    static UserAgent correct(UserAgent agent, @Nullable Hints hints) {
        if (hints == null) {
            return agent;
        }
        var browser = browser(hints.brands(), agent.browser());
        var system = system(hints);
        return new UserAgent(
                browser,
                system == null ? agent.operatingSystem() : system,
                kind(hints, system, agent.kind()));
    }

    /// Brands that were made up to keep servers honest are told by their name: they say "Not".
    private static @Nullable Software browser(@Nullable String brands, @Nullable Software told) {
        var brand = BRAND.matcher(brands == null ? "" : brands);
        while (brand.find()) {
            var name = brand.group(1);
            if (!name.contains("Not") && !name.equals(ENGINE)) {
                var known = KNOWN_AS.getOrDefault(name, name);
                return told != null && told.name().startsWith(known)
                        ? told
                        : new Software(known, brand.group(2));
            }
        }
        return told;
    }

    private static @Nullable Software system(Hints hints) {
        var platform = hints.platform();
        if (platform == null || platform.isBlank() || platform.equals("Unknown")) {
            return null;
        }
        var version =
                VERSION.matcher(hints.platformVersion() == null ? "" : hints.platformVersion());
        var known = version.matches();
        return switch (platform) {
            case "Windows" -> new Software("Windows", known ? windows(version.group(1)) : null);
            case "Chrome OS", "Chromium OS" -> new Software("ChromeOS", null);
            case "Linux" -> new Software("Linux", null);
            default ->
                    new Software(
                            platform,
                            known ? UserAgents.version(version.group(1), version.group(2)) : null);
        };
    }

    private static @Nullable String windows(String version) {
        var major = Integer.parseInt(version);
        if (major == 0) {
            return null;
        }
        return major >= WINDOWS_11 ? "11" : "10";
    }

    private static @Nullable DeviceKind kind(
            Hints hints, @Nullable Software system, @Nullable DeviceKind told) {
        if (system != null && DESKTOPS.contains(system.name())) {
            return DeviceKind.DESKTOP;
        }
        if (system != null && hints.handheld() != null) {
            return hints.handheld() ? DeviceKind.PHONE : DeviceKind.TABLET;
        }
        return told;
    }
}
