package dev.konto.privacy.web;

import dev.konto.privacy.closure.Closure;
import dev.konto.privacy.closure.ClosureSettings;
import dev.konto.starter.personaldata.Erased;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Whether the account is being closed, and what closing it means.
///
/// @param state `open` as long as nobody asked to close it
/// @param graceDays how long it can be undone
/// @param kept what stays, and why; the same for all, so that it tells nobody of a hold
record ClosureView(
        String state,
        long graceDays,
        @Nullable Instant requestedAt,
        @Nullable Instant closesAt,
        List<ErasingAreaView> areas,
        List<KeptView> kept) {

    static ClosureView of(
            @Nullable Closure closure,
            ClosureSettings settings,
            MessageSource words,
            Locale locale) {
        var erased = closure == null ? List.<Erased>of() : closure.erased();
        return new ClosureView(
                closure == null ? "open" : closure.state().name().toLowerCase(Locale.ROOT),
                settings.grace().toDays(),
                closure == null ? null : closure.requestedAt(),
                closure == null ? null : closure.closesAt(),
                settings.all().map(it -> ErasingAreaView.of(it, erased, words, locale)).toList(),
                List.of(
                        KeptView.of("closure-record", "accountability", words, locale),
                        KeptView.of("sign-ins", "legal-hold", words, locale)));
    }

    /// An area that erases; `erasedAt` is null as long as it has not.
    record ErasingAreaView(String area, String name, @Nullable Instant erasedAt) {

        static ErasingAreaView of(
                String area, List<Erased> erased, MessageSource words, Locale locale) {
            var name = words.getMessage("area." + area, null, area, locale);
            return new ErasingAreaView(area, name == null ? area : name, at(area, erased));
        }

        private static @Nullable Instant at(String area, List<Erased> erased) {
            return erased.stream()
                    .filter(it -> it.area().equals(area))
                    .map(Erased::erasedAt)
                    .findFirst()
                    .orElse(null);
        }
    }

    /// Something that stays, in the reader's words.
    record KeptView(String id, String what, String why) {

        static KeptView of(String id, String reason, MessageSource words, Locale locale) {
            return new KeptView(
                    id,
                    words.getMessage("kept." + id, null, locale),
                    words.getMessage("kept.reason." + reason, null, locale));
        }
    }
}
