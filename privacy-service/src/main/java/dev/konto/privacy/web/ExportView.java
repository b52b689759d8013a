package dev.konto.privacy.web;

import dev.konto.privacy.export.AreaProgress;
import dev.konto.privacy.export.Export;
import dev.konto.privacy.export.ExportState;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// An export as its owner sees it, with what has come of each area.
record ExportView(
        String id,
        ExportState state,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant expiresAt,
        @Nullable Long sizeInBytes,
        List<ContributingAreaView> areas) {

    static ExportView of(Export export, MessageSource words, Locale locale) {
        var ready = export.state() == ExportState.READY;
        return new ExportView(
                export.id().value(),
                export.state(),
                export.requestedAt(),
                export.finishedAt(),
                export.expiresAt(),
                ready ? export.size() : null,
                export.areas().stream()
                        .map(it -> ContributingAreaView.of(it, words, locale))
                        .toList());
    }

    /// One area, in the reader's words; `receivedAt` is null as long as its part has not come.
    record ContributingAreaView(String area, String name, @Nullable Instant receivedAt) {

        static ContributingAreaView of(AreaProgress progress, MessageSource words, Locale locale) {
            var area = progress.area();
            var name = words.getMessage("area." + area, null, area, locale);
            return new ContributingAreaView(
                    area, Objects.requireNonNull(name), progress.receivedAt());
        }
    }
}
