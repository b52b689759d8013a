package dev.konto.securityinfo.code;

import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes codes at random.
@Component
public class Codes {

    /// Without letters and digits that are mistaken for one another, and without vowels, which make
    /// words.
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";

    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final CodeSettings settings;

    Codes(CodeSettings settings) {
        this.settings = settings;
    }

    /// Digits to be sent.
    public String digits() {
        return random.ints(settings.digits(), 0, 10)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
    }

    /// Letters and digits in groups of four, joined by dashes.
    public String letters(int groups) {
        return IntStream.range(0, groups).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    public List<String> letters(int groups, int count) {
        return IntStream.range(0, count).mapToObj(_ -> letters(groups)).toList();
    }

    private String group() {
        return random.ints(GROUP, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
