package dev.konto.privacy.export;

import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
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
    private static final String MODULE = "privacy-service";

    private final Exports exports;
    private final StoredParts parts;
    private final Archives archives;
    private final PackingExport packing;
    private final ExportSettings settings;
    private final Clock clock;

    TendingExports(
            Exports exports,
            StoredParts parts,
            Archives archives,
            PackingExport packing,
            ExportSettings settings,
            Clock clock) {
        this.exports = exports;
        this.parts = parts;
        this.archives = archives;
        this.packing = packing;
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
                case COLLECTING -> fail(export, export.missing());
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
            fail(export, List.of(MODULE));
            return;
        }
        var leased = exports.save(export.packing(clock.instant().plus(settings.packingLease())));
        var archive = Identifier.next();
        var expiresAt = clock.instant().plus(settings.keptFor());
        var size = packing.pack(leased, archive, expiresAt);
        exports.save(leased.packed(archive, size, expiresAt, system(), clock.instant()));
        parts.delete(export.id());
    }

    private void fail(Export export, List<String> missing) {
        exports.save(export.failed(missing, system(), clock.instant()));
        parts.delete(export.id());
    }

    private void expire(Export export) {
        if (export.archive() != null) {
            archives.delete(export.archive());
        }
        exports.save(export.expired(clock.instant()));
    }

    private static Caller system() {
        return new Caller(new Actor(Actor.Kind.SYSTEM, MODULE), null, Identifier.next(), null);
    }
}
