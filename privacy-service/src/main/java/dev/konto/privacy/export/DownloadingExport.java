package dev.konto.privacy.export;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.util.Objects;

/// Hands out an archive to its owner. Every download is told.
@UseCase
public class DownloadingExport {

    private final Exports exports;
    private final Archives archives;
    private final Clock clock;

    DownloadingExport(Exports exports, Archives archives, Clock clock) {
        this.exports = exports;
        this.archives = archives;
        this.clock = clock;
    }

    public Archive download(Caller caller, ExportId id) {
        var export = exports.owned(caller.account(), id);
        var told = exports.save(export.downloaded(caller, clock.instant()));
        var archive = Objects.requireNonNull(told.archive(), "ready without an archive");
        return new Archive(archives, archive, told.size(), told.requestedAt());
    }
}
