package dev.konto.privacy.export;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Makes the successor of an export.
final class ExportBuilder {

    private final ExportId id;
    private final AccountId owner;
    private final Instant requestedAt;
    private final @Nullable Long version;
    private ExportState state = ExportState.COLLECTING;
    private List<AreaProgress> areas;
    private @Nullable AccountId running;
    private @Nullable Instant dueAt;
    private @Nullable Instant finishedAt;
    private @Nullable Instant expiresAt;
    private @Nullable String archive;
    private long size;
    private int tries;
    private Outbox outbox = Outbox.EMPTY;

    ExportBuilder(ExportId id, AccountId owner, Instant requestedAt, List<AreaProgress> areas) {
        this.id = id;
        this.owner = owner;
        this.requestedAt = requestedAt;
        this.areas = areas;
        this.running = owner;
        this.version = null;
    }

    ExportBuilder(Export export) {
        id = export.id();
        owner = export.owner();
        requestedAt = export.requestedAt();
        version = export.version();
        state = export.state();
        areas = export.areas();
        running = export.running();
        dueAt = export.dueAt();
        finishedAt = export.finishedAt();
        expiresAt = export.expiresAt();
        archive = export.archive();
        size = export.size();
        tries = export.tries();
        outbox = export.outbox();
    }

    ExportBuilder state(ExportState now) {
        state = now;
        return this;
    }

    ExportBuilder areas(List<AreaProgress> now) {
        areas = now;
        return this;
    }

    ExportBuilder dueAt(@Nullable Instant at) {
        dueAt = at;
        return this;
    }

    ExportBuilder tries(int count) {
        tries = count;
        return this;
    }

    ExportBuilder archive(String chunks) {
        archive = chunks;
        return this;
    }

    ExportBuilder ready(long bytes, Instant expires, Instant now) {
        size = bytes;
        expiresAt = expires;
        over(ExportState.READY, now);
        return dueAt(expires);
    }

    ExportBuilder over(ExportState end, Instant now) {
        finishedAt = now;
        running = null;
        return state(end).dueAt(null);
    }

    ExportBuilder outbox(Outbox now) {
        outbox = now;
        return this;
    }

    Export build() {
        return new Export(
                id,
                owner,
                state,
                requestedAt,
                areas,
                running,
                dueAt,
                finishedAt,
                expiresAt,
                archive,
                size,
                tries,
                version,
                outbox);
    }
}
