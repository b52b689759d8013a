package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

import ua_parser.Parser;

import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/// Reads user agents by the patterns of ua-parser. There are few different ones, so the latest are
/// remembered. The patterns are compiled beside the rest of the start.
@Component
class UserAgents {

    private static final int REMEMBERED = 2_000;
    private static final String UNKNOWN = "Other";
    private static final Pattern FORM_FACTOR = Pattern.compile("\\b(?:Mobile|iOS)\\b");
    private static final Pattern PRODUCT = Pattern.compile("([\\w.-]{1,40})/(\\d[\\w.-]{0,20}).*");

    private final CompletableFuture<Parser> parser = CompletableFuture.supplyAsync(Parser::new);
    private final ConcurrentLruCache<String, UserAgent> latest =
            new ConcurrentLruCache<>(REMEMBERED, this::parse);

    UserAgent read(String userAgent) {
        return latest.get(userAgent);
    }

    private UserAgent parse(String userAgent) {
        var system = OperatingSystems.of(parser.join().parseOS(userAgent), userAgent);
        return new UserAgent(
                browser(userAgent), system, OperatingSystems.deviceKind(system, userAgent));
    }

    private @Nullable Software browser(String userAgent) {
        var told = parser.join().parseUserAgent(userAgent);
        if (told.family.equals(UNKNOWN)) {
            return product(userAgent);
        }
        var name = FORM_FACTOR.matcher(told.family).replaceAll("").replaceAll(" +", " ").strip();
        return new Software(name.isEmpty() ? told.family : name, version(told.major, told.minor));
    }

    /// A program that names itself plainly, such as a command line client (RFC 9110, section
    /// 10.1.5).
    private static @Nullable Software product(String userAgent) {
        var product = PRODUCT.matcher(userAgent);
        if (!product.matches() || product.group(1).equals("Mozilla")) {
            return null;
        }
        return new Software(product.group(1), product.group(2));
    }

    static @Nullable String version(@Nullable String major, @Nullable String minor) {
        if (major == null || minor == null || minor.equals("0")) {
            return major;
        }
        return major + "." + minor;
    }
}
