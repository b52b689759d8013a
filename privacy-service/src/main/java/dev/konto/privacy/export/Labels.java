package dev.konto.privacy.export;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;

/// The words of the readable page. What has no words of its own is told by its name.
final class Labels {

    private final MessageSource words;
    private final Locale locale;

    Labels(MessageSource words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    String title() {
        return word("export.title", null);
    }

    String from(Instant at) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return words.getMessage(
                "export.from", new Object[] {date.format(at.atOffset(ZoneOffset.UTC))}, locale);
    }

    String nothing() {
        return word("export.nothing", null);
    }

    String yes() {
        return word("export.yes", null);
    }

    String no() {
        return word("export.no", null);
    }

    String secret() {
        return word("export.secret", null);
    }

    String area(String area) {
        return word("area." + area, area);
    }

    String category(String category) {
        return word("export.category." + category, spelled(category));
    }

    String field(String name) {
        return word("export.field." + name, spelled(name));
    }

    /// `registeredAt` and `sign-ins` as people write it: *Registered at*, *Sign ins*.
    static String spelled(String name) {
        var apart = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('-', ' ');
        var small = apart.toLowerCase(Locale.ROOT);
        return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }

    private String word(String key, @Nullable String otherwise) {
        return Objects.requireNonNull(words.getMessage(key, null, otherwise, locale), key);
    }
}
