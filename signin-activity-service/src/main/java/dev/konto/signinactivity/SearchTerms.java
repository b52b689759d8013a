package dev.konto.signinactivity;

import dev.konto.signinactivity.origin.Location;
import dev.konto.signinactivity.origin.Network;
import dev.konto.signinactivity.origin.Origin;
import dev.konto.signinactivity.origin.Software;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentLruCache;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The words by which a sign-in is found: lower case, without accents, each once. What a person
/// types is split the same way, and a typed word matches every word that begins with it.
///
/// Dots and colons stay inside words, so that addresses and versions are words. Names of countries
/// are there in all languages of the portal.
final class SearchTerms {

    private static final int MOST_WORDS = 60;
    private static final int LONGEST_WORD = 45;
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"));
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.:]+");

    /// The names of countries, made once for each.
    private static final Map<String, List<String>> COUNTRIES = new ConcurrentHashMap<>();

    /// Names repeat: of applications, browsers, systems, cities and networks.
    private static final ConcurrentLruCache<String, List<String>> NAMES =
            new ConcurrentLruCache<>(2_000, SearchTerms::words);

    private final Set<String> words = new LinkedHashSet<>();

    private SearchTerms() {}

    static List<String> of(
            Outcome outcome,
            @Nullable Failure failure,
            Authentication authentication,
            @Nullable Application application,
            Origin origin) {
        var terms = new SearchTerms();
        terms.addSpoken(outcome == Outcome.SUCCESS ? "success" : "failure");
        if (failure != null) {
            terms.addSpoken(failure.step());
            terms.addSpoken(failure.reason());
        }
        authentication.steps().forEach(step -> terms.addSpoken(step.method()));
        if (application != null) {
            terms.add(application.name());
        }
        terms.add(origin);
        return terms.words.stream().limit(MOST_WORDS).toList();
    }

    /// The words of a text as they are compared.
    static List<String> words(String text) {
        return isPlainWord(text) ? List.of(text) : split(text);
    }

    /// Whether the text is one word already, as addresses and versions are.
    private static boolean isPlainWord(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_WORD
                && text.chars()
                        .allMatch(
                                c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= ':') || c == '.');
    }

    private static List<String> split(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return BETWEEN_WORDS
                .splitAsStream(ACCENTS.matcher(plain).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .distinct()
                .toList();
    }

    private void addSpoken(@Nullable String term) {
        words.addAll(SpokenWords.of(term));
    }

    private void add(Origin origin) {
        var ip = origin.ip();
        if (ip != null) {
            words.addAll(words(ip));
        }
        var system = origin.autonomousSystem();
        if (system != null) {
            add(system.organization());
        }
        add(origin.browser());
        add(origin.operatingSystem());
        add(origin.deviceModel());
        var location = origin.location();
        if (location == null) {
            addSpoken(origin.network() == Network.INTERNAL ? "internal" : "unknown-place");
        } else {
            add(location.city());
            words.addAll(COUNTRIES.computeIfAbsent(location.countryCode(), SearchTerms::country));
        }
    }

    private static List<String> country(String code) {
        return LANGUAGES.stream()
                .flatMap(language -> words(Location.country(code, language)).stream())
                .distinct()
                .toList();
    }

    private void add(@Nullable Software software) {
        if (software != null) {
            add(software.name());
            add(software.version());
        }
    }

    private void add(@Nullable String text) {
        if (text != null) {
            words.addAll(NAMES.get(text));
        }
    }
}
