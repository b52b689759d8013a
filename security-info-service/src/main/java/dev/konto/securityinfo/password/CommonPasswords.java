package dev.konto.securityinfo.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The 100,000 passwords that people choose most, from breaches, in lower case. The list comes with
/// nbvcxz (MIT licence) and is read when the first password is chosen.
final class CommonPasswords {

    private static final String LIST = "/dictionaries/passwords.txt";

    private CommonPasswords() {}

    static boolean contain(String text) {
        return Loaded.ALL.contains(text);
    }

    private static Set<String> read() {
        var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST), LIST);
        try (var lines = new BufferedReader(new InputStreamReader(list, UTF_8))) {
            return lines.lines()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Loaded {

        static final Set<String> ALL = read();
    }
}
