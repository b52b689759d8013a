package dev.konto.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Locale;

class LanguagesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sv                      | en sv     | sv
                    sv-SE,sv;q=0.9,en;q=0.8 | en sv     | sv
                    sv                      | en sv-SE  | sv-SE
                    sv, en;q=0.5            | en sv-FI  | sv-FI
                    en;q=0.3, sv;q=0.7      | en sv     | sv
                    de, sv;q=0.1            | en sv     | sv
                    de                      | en sv     | en
                    *                       | nb sv     | nb
                    sv;q=0                  | en sv     | en
                    ;;;                     | en sv     | en
                    sv;q=many               | en sv     | en
                                            | en sv     | en
                    SV                      | EN SV     | SV
                    zh-TW                   | zh-Hans zh-TW | zh-TW
                    """)
    void areServedByTheBestThereIs(@Nullable String header, String offered, String best) {
        var languages = Languages.of(header);

        var chosen = languages.best(Arrays.asList(offered.split(" ")), Locale::forLanguageTag);

        assertThat(chosen).isEqualTo(best);
    }
}
