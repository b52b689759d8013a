package dev.konto.signinactivity;

import dev.konto.signinactivity.origin.Location;
import dev.konto.signinactivity.origin.Origin;
import dev.konto.signinactivity.origin.Software;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words by which a sign-in is found: lower case, without accents, each once. What a person
/// types is split the same way, and a typed word matches every word that begins with it.
///
/// Dots and colons stay inside words, so that addresses and versions are words. Names of countries
/// are there in all languages of the portal.
final class SearchTerms {

    private static final int MOST_WORDS = 50;
    private static final int LONGEST_WORD = 45;
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"));
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.:]+");

    private SearchTerms() {}

    static List<String> of(
            @Nullable Failure failure,
            Authentication authentication,
            @Nullable Application application,
            Origin origin) {
        return Stream.of(
                        ofFailure(failure),
                        authentication.steps().stream().map(Step::method),
                        Stream.ofNullable(application).map(Application::name),
                        ofOrigin(origin))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .flatMap(text -> words(text).stream())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /// The words of a text as they are compared.
    static List<String> words(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return BETWEEN_WORDS
                .splitAsStream(ACCENTS.matcher(plain).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .distinct()
                .toList();
    }

    private static Stream<@Nullable String> ofFailure(@Nullable Failure failure) {
        return failure == null ? Stream.empty() : Stream.of(failure.step(), failure.reason());
    }

    private static Stream<@Nullable String> ofOrigin(Origin origin) {
        var software =
                Stream.of(origin.browser(), origin.operatingSystem())
                        .filter(Objects::nonNull)
                        .flatMap(SearchTerms::ofSoftware);
        var place = Stream.ofNullable(origin.location()).flatMap(SearchTerms::ofLocation);
        return Stream.concat(Stream.of(origin.ip()), Stream.concat(software, place));
    }

    private static Stream<@Nullable String> ofSoftware(Software software) {
        return Stream.of(software.name(), software.version());
    }

    private static Stream<@Nullable String> ofLocation(Location location) {
        return Stream.concat(Stream.of(location.city()), LANGUAGES.stream().map(location::country));
    }
}
