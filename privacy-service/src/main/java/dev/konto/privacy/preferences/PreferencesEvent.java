package dev.konto.privacy.preferences;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// What can happen to preferences, as others are told.
public sealed interface PreferencesEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.PRIVACY_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case PreferencesChanged _ -> EventTypes.PRIVACY_PREFERENCES_CHANGED;
        };
    }

    /// Language or region changed. What stayed as it was is absent.
    record PreferencesChanged(
            List<String> changedFields,
            @Nullable String language,
            @Nullable List<String> preferredLanguages,
            @Nullable String regionalFormat,
            @Nullable String timeZone)
            implements PreferencesEvent {

        static PreferencesChanged between(LanguageAndRegion before, LanguageAndRegion now) {
            var language = changed(before.language(), now.language());
            var preferred = changed(before.preferredLanguages(), now.preferredLanguages());
            var format = changed(before.regionalFormat(), now.regionalFormat());
            var zone = changed(before.timeZone(), now.timeZone());
            var fields =
                    Stream.of(
                                    named("language", language),
                                    named("preferredLanguages", preferred),
                                    named("regionalFormat", format),
                                    named("timeZone", zone))
                            .flatMap(it -> it)
                            .toList();
            return new PreferencesChanged(fields, language, preferred, format, zone);
        }

        private static <T> @Nullable T changed(T before, T now) {
            return now.equals(before) ? null : now;
        }

        private static Stream<String> named(String name, @Nullable Object changed) {
            return changed == null ? Stream.empty() : Stream.of(name);
        }
    }
}
