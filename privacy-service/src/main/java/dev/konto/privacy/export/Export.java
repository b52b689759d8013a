package dev.konto.privacy.export;

import dev.konto.privacy.export.ExportEvent.ExportDownloaded;
import dev.konto.privacy.export.ExportEvent.ExportFailed;
import dev.konto.privacy.export.ExportEvent.ExportReady;
import dev.konto.privacy.export.ExportEvent.ExportRequested;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;

/// One export of an account's data, from the request until its archive is gone.
///
/// @param running the owner as long as it runs, so that the store refuses a second one
/// @param dueAt when something is to be done though nobody asks: to give up waiting, to pack, or to
///     delete the archive; absent in the end
/// @param archive names the chunks of the archive, from when packing begins
/// @param tries how often packing was begun
@Document("exports")
@CompoundIndex(name = "owner_latest", def = "{'owner': 1, 'requestedAt': -1, '_id': 1}")
public record Export(
        @Id ExportId id,
        AccountId owner,
        ExportState state,
        Instant requestedAt,
        List<AreaProgress> areas,
        @Indexed(name = "running", unique = true, sparse = true) @Nullable AccountId running,
        @Indexed(name = "due", sparse = true) @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable Instant expiresAt,
        @Nullable String archive,
        long size,
        int tries,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    static Export request(
            ExportId id,
            AccountId owner,
            List<String> areas,
            Instant answerBy,
            Caller by,
            Instant now) {
        var awaited = areas.stream().map(AreaProgress::awaited).toList();
        var collecting = new ExportBuilder(id, owner, now, awaited).dueAt(answerBy).build();
        return collecting.announcing(new ExportRequested(id, answerBy), by, now);
    }

    /// An area's part is there. Once all are, packing is due.
    Export received(String area, String run, Instant now) {
        if (state != ExportState.COLLECTING || areas.stream().noneMatch(it -> awaits(it, area))) {
            return this;
        }
        var all = areas.stream().map(it -> awaits(it, area) ? got(area, run, now) : it).toList();
        var complete = all.stream().noneMatch(AreaProgress::isMissing);
        var more = with().areas(all);
        return (complete ? more.state(ExportState.PACKING).dueAt(now) : more).build();
    }

    /// The time to answer is over; what came in time is still read.
    Export waitingUntil(Instant allIsRead) {
        return with().dueAt(allIsRead).build();
    }

    /// Packing begins, and is left to one replica for a while.
    Export packing(String into, Instant leasedUntil) {
        return with().archive(into).dueAt(leasedUntil).tries(tries + 1).build();
    }

    Export packed(long bytes, Instant expires, Caller by, Instant now) {
        return with().ready(bytes, expires, now)
                .build()
                .announcing(new ExportReady(id, expires, bytes), by, now);
    }

    /// Gives up, and says honestly whose part did not come.
    Export failed(List<String> missing, Caller by, Instant now) {
        return with().areas(areas.stream().map(it -> without(it, missing)).toList())
                .over(ExportState.FAILED, now)
                .build()
                .announcing(new ExportFailed(id, missing), by, now);
    }

    Export expired(Instant now) {
        return with().over(ExportState.EXPIRED, finishedAt == null ? now : finishedAt).build();
    }

    Export downloaded(Caller by, Instant now) {
        if (state != ExportState.READY || expiresAt == null || !now.isBefore(expiresAt)) {
            throw new ExportNotReady();
        }
        return announcing(new ExportDownloaded(id), by, now);
    }

    public List<String> missing() {
        return areas.stream().filter(AreaProgress::isMissing).map(AreaProgress::area).toList();
    }

    private static boolean awaits(AreaProgress progress, String area) {
        return progress.area().equals(area) && progress.isMissing();
    }

    private static AreaProgress got(String area, String run, Instant now) {
        return new AreaProgress(area, run, now);
    }

    private static AreaProgress without(AreaProgress progress, List<String> missing) {
        var area = progress.area();
        return missing.contains(area) ? AreaProgress.awaited(area) : progress;
    }

    private ExportBuilder with() {
        return new ExportBuilder(this);
    }

    private Export announcing(ChangeEvent event, Caller by, Instant now) {
        return with().outbox(outbox.announcing(event, owner, by, now)).build();
    }
}
