package dev.konto.privacy.export;

import dev.konto.starter.outbox.UseCase;
import dev.konto.starter.personaldata.Part;
import dev.konto.starter.personaldata.PartCipher;
import dev.konto.starter.personaldata.SealedPart;

import java.time.Clock;
import java.time.Duration;

/// Keeps the parts of running exports, and notes when an area has sent its last one, or when all
/// are read that came in time. Parts that nobody waits for any more are left where they lie.
@UseCase
class ReceivingPart {

    private static final Duration AT_MOST = Duration.ofDays(2);

    private final Exports exports;
    private final StoredParts parts;
    private final GivingUpExport giving;
    private final PartCipher cipher;
    private final Clock clock;

    ReceivingPart(
            Exports exports,
            StoredParts parts,
            GivingUpExport giving,
            PartCipher cipher,
            Clock clock) {
        this.exports = exports;
        this.parts = parts;
        this.giving = giving;
        this.cipher = cipher;
        this.clock = clock;
    }

    public void receive(Part part, SealedPart sealed) {
        exports.findById(new ExportId(part.exportId()))
                .filter(it -> awaits(it, part))
                .ifPresent(it -> receive(it, part, sealed));
    }

    private void receive(Export awaiting, Part part, SealedPart sealed) {
        if (part.kind() != Part.Kind.END) {
            parts.keep(StoredPart.of(part, sealed, clock.instant().plus(AT_MOST)));
        } else if (isGenuine(part, sealed)) {
            end(awaiting, part);
        }
    }

    private void end(Export awaiting, Part part) {
        if (GivingUpExport.endsWaiting(part)) {
            giving.fail(awaiting, awaiting.missing());
        } else if (parts.complete(part)) {
            exports.change(awaiting, it -> it.received(part.area(), part.run(), clock.instant()));
        }
    }

    private static boolean awaits(Export export, Part part) {
        var awaited = export.missing().contains(part.area()) || GivingUpExport.endsWaiting(part);
        return export.state() == ExportState.COLLECTING && awaited;
    }

    private boolean isGenuine(Part part, SealedPart sealed) {
        return cipher.open(part.place(), sealed).length == 0;
    }
}
