package dev.konto.privacy;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The languages that a reader prefers, best first (RFC 9110, section 12.5.4).
public record Languages(List<Locale.LanguageRange> ranges) {

    public static final Languages ANY = new Languages(List.of());

    /// Reads an `Accept-Language` header. One that nobody can read asks for nothing special.
    public static Languages of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return ANY;
        }
        try {
            return new Languages(Locale.LanguageRange.parse(header));
        } catch (IllegalArgumentException _) {
            return ANY;
        }
    }

    /// The best of what is offered; the first one if none is in a preferred language.
    public <T> T best(List<T> offered, Function<T, Locale> language) {
        var languages = offered.stream().map(language).toList();
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> matching(range, languages).stream())
                .map(locale -> offered.get(languages.indexOf(locale)))
                .findFirst()
                .orElseGet(offered::getFirst);
    }

    /// `sv-SE` is served by `sv`, and `sv` by `sv-SE` (RFC 4647, sections 3.4 and 3.3.1).
    private static Optional<Locale> matching(Locale.LanguageRange range, List<Locale> languages) {
        var wanted = List.of(range);
        return Stream.concat(
                        Stream.ofNullable(Locale.lookup(wanted, languages)),
                        Locale.filter(wanted, languages).stream())
                .findFirst();
    }
}
