package dev.konto.privacy.export;

import dev.konto.starter.mongo.Identifier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/// Does what is due though nobody asks: packs what is complete, gives up what is overdue, deletes
/// what has expired. What one replica begins, another one takes up when it dies.
@Component
class TendingExports {

    private static final Logger log = LoggerFactory.getLogger(TendingExports.class);
    private static final Limit MOST_AT_ONCE = Limit.of(20);

    private final Exports exports;
    private final StoredParts parts;
    private final Archives archives;
    private final PackingExport packing;
    private final GivingUpExport giving;
    private final ExportSettings settings;
    private final Clock clock;

    TendingExports(
            Exports exports,
            StoredParts parts,
            Archives archives,
            PackingExport packing,
            GivingUpExport giving,
            ExportSettings settings,
            Clock clock) {
        this.exports = exports;
        this.parts = parts;
        this.archives = archives;
        this.packing = packing;
        this.giving = giving;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${konto.privacy.export.look-every:1s}")
    void tend() {
        try {
            exports.findByDueAtLessThanEqualOrderByDueAt(clock.instant(), MOST_AT_ONCE)
                    .forEach(this::tend);
        } catch (DataAccessException e) {
            log.warn("Exports are tended later: {}", e.getClass().getSimpleName());
        }
    }

    void tend(Export export) {
        try {
            switch (export.state()) {
                case COLLECTING -> giving.endWaiting(export);
                case PACKING -> pack(export);
                case READY -> expire(export);
                case EXPIRED, FAILED -> {}
            }
        } catch (OptimisticLockingFailureException _) {
            log.debug("Another replica tends to export {}", export.id().value());
        }
    }

    private void pack(Export export) {
        if (export.tries() >= settings.packingTries()) {
            giving.fail(export, List.of(GivingUpExport.HERE));
            archives.deleteOf(export);
            return;
        }
        var archive = Identifier.next();
        var leasedUntil = clock.instant().plus(settings.packingLease());
        var leased = exports.save(export.packing(archive, leasedUntil));
        archives.deleteOf(export);
        try {
            pack(leased, archive);
        } catch (OptimisticLockingFailureException late) {
            // Erased meanwhile, or given to another replica: nobody will ask for these chunks.
            archives.deleteOf(leased);
            throw late;
        }
        parts.delete(export.id());
    }

    private void pack(Export leased, String archive) {
        var expiresAt = clock.instant().plus(settings.keptFor());
        var size = packing.pack(leased, archive, expiresAt);
        exports.save(leased.packed(size, expiresAt, GivingUpExport.system(), clock.instant()));
    }

    private void expire(Export export) {
        archives.deleteOf(export);
        exports.save(export.expired(clock.instant()));
    }
}
