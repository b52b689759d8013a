package dev.konto.identity.useragent;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.util.function.SingletonSupplier;

import ua_parser.OS;
import ua_parser.Parser;

import java.util.Optional;

/// Reads user agents by the patterns of ua-parser, compiled when the first one is read. Versions
/// that browsers froze (Windows 10, macOS 10.15) are left out, so that nobody is told of a system
/// that they don't have.
@Component
public class UserAgents {

    private static final int REMEMBERED = 1_000;

    private final SingletonSupplier<Parser> parser = SingletonSupplier.of(Parser::new);
    private final ConcurrentLruCache<String, Read> latest =
            new ConcurrentLruCache<>(REMEMBERED, this::parse);

    public Optional<Software> browser(@Nullable String userAgent) {
        return userAgent == null
                ? Optional.empty()
                : Optional.ofNullable(latest.get(userAgent).browser());
    }

    public Optional<Software> operatingSystem(@Nullable String userAgent) {
        return userAgent == null
                ? Optional.empty()
                : Optional.ofNullable(latest.get(userAgent).operatingSystem());
    }

    private Read parse(String userAgent) {
        var told = parser.obtain().parse(userAgent);
        var browser = told.userAgent;
        return new Read(
                browser.family.equals("Other") ? null : new Software(browser.family, browser.major),
                operatingSystem(told.os));
    }

    private static @Nullable Software operatingSystem(OS told) {
        return switch (told.family) {
            case "Other" -> null;
            case "Windows" -> new Software("Windows", "10".equals(told.major) ? null : told.major);
            case "Mac OS X", "Mac OS" ->
                    new Software("macOS", "10".equals(told.major) ? null : told.major);
            case "Chrome OS" -> new Software("ChromeOS", null);
            default -> new Software(told.family, told.major);
        };
    }

    private record Read(@Nullable Software browser, @Nullable Software operatingSystem) {}
}
