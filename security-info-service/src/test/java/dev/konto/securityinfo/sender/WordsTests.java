package dev.konto.securityinfo.sender;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.code.Revealed;
import dev.konto.securityinfo.sender.CodeMessage.Purpose;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.time.Duration;
import java.util.Locale;

class WordsTests {

    private final SenderSettings settings =
            new SenderSettings(
                    "no-reply@fjord.example", "Fjord", null, null, Duration.ofSeconds(5), 2);
    private final Words words = new Words(bundle(), settings);
    private final CodeLetters letters = new CodeLetters(words, settings);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Your code is: 0, 4, 0, 6, 7, 1. Once more: 0, 4, 0, 6, 7, 1. Never
                    sv | Din kod är: 0, 4, 0, 6, 7, 1. En gång till: 0, 4, 0, 6, 7, 1. Lämna
                    """)
    void readACodeOutDigitByDigit(String language, String said) {
        assertThat(words.spoken(message(language))).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Your code for Fjord     | It works once, within 10 minutes.
                    sv | Din kod till Fjord | Den gäller en gång, inom 10 minuter.
                    """)
    void tellACodeInPlainTextAndInHtml(String language, String subject, String lifetime) {
        var letter = letters.of(message(language));

        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.plain()).contains("\n\n040671\n\n", lifetime).doesNotContain("<", "{");
        assertThat(letter.html())
                .contains("<html lang=\"" + language + "\">", ">040671<", lifetime)
                .doesNotContain("{", "''");
    }

    private static CodeMessage message(String language) {
        return new CodeMessage(
                new Revealed("040671"),
                Purpose.SIGN_IN,
                Duration.ofMinutes(10),
                Locale.of(language));
    }

    private static ResourceBundleMessageSource bundle() {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }
}
