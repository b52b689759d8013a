package dev.konto.identity.notification;

import dev.konto.identity.account.Account;

import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;

/// The words of mails in one person's language, and their clock.
record Language(MessageSource messages, Locale locale, ZoneId clock) {

    static Language of(Account account, MessageSource messages) {
        var profile = account.profile();
        var locale = Locale.forLanguageTag(profile.locale());
        return new Language(messages, locale, ZoneId.of(profile.timeZone()));
    }

    /// The sentence for this kind of news, or else the one for all.
    String text(String kind, String key) {
        return Objects.requireNonNull(
                messages.getMessage("mail." + kind + "." + key, null, text(key), locale));
    }

    /// @throws NoSuchMessageException if there are no such words
    String text(String key) {
        return fill(key);
    }

    /// The name of something that may have none here: itself then.
    String name(String kind, String id) {
        return Objects.requireNonNull(
                messages.getMessage("mail." + kind + "." + id, null, id, locale));
    }

    String fill(String key, Object... arguments) {
        return messages.getMessage("mail." + key, arguments, locale);
    }

    String time(Instant time, FormatStyle date, FormatStyle timeOfDay) {
        return DateTimeFormatter.ofLocalizedDateTime(date, timeOfDay)
                .withLocale(locale)
                .withZone(clock)
                .format(time);
    }
}
