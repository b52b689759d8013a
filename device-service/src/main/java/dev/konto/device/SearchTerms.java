package dev.konto.device;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words by which a device is found: lower case, without accents, each once. What a person
/// types is split the same way, and a typed word matches every word that begins with it.
final class SearchTerms {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");

    /// No word has a space in it.
    private static final String NO_WORD = " ";

    private SearchTerms() {}

    static List<String> of(String displayName, Description told) {
        var system = told.operatingSystem();
        return Stream.of(
                        displayName,
                        system.name(),
                        system.version(),
                        told.manufacturer(),
                        told.model(),
                        told.managedBy())
                .flatMap(SearchTerms::split)
                .distinct()
                .toList();
    }

    /// The words of what was typed. Signs without a word in them are found nowhere, rather than
    /// everywhere.
    static List<String> typed(String text) {
        var words = split(text).distinct().toList();
        return words.isEmpty() ? List.of(NO_WORD) : words;
    }

    private static Stream<String> split(@Nullable String text) {
        if (text == null) {
            return Stream.empty();
        }
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return BETWEEN_WORDS
                .splitAsStream(ACCENTS.matcher(plain).replaceAll(""))
                .filter(word -> !word.isEmpty());
    }
}
