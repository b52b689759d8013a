package dev.konto.privacy.export;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;

import java.time.Instant;
import java.util.List;

/// What can happen to an export, as others are told.
public sealed interface ExportEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.PRIVACY_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case ExportRequested _ -> EventTypes.PRIVACY_EXPORT_REQUESTED;
            case ExportReady _ -> EventTypes.PRIVACY_EXPORT_READY;
            case ExportFailed _ -> EventTypes.PRIVACY_EXPORT_FAILED;
            case ExportDownloaded _ -> EventTypes.PRIVACY_EXPORT_DOWNLOADED;
        };
    }

    /// Every area contributes its part on this.
    record ExportRequested(ExportId exportId, Instant answerBy) implements ExportEvent {}

    /// The archive can be downloaded.
    record ExportReady(ExportId exportId, Instant expiresAt, long sizeInBytes)
            implements ExportEvent {}

    /// It was given up.
    record ExportFailed(ExportId exportId, List<String> missingAreas) implements ExportEvent {}

    /// The archive left the service.
    record ExportDownloaded(ExportId exportId) implements ExportEvent {}
}
