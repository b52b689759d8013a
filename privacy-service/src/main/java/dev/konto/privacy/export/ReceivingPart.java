package dev.konto.privacy.export;

import dev.konto.starter.outbox.UseCase;
import dev.konto.starter.personaldata.Part;
import dev.konto.starter.personaldata.PartCipher;
import dev.konto.starter.personaldata.SealedPart;

import java.time.Clock;
import java.time.Duration;

/// Keeps the parts of running exports, and notes when an area has sent its last one. Parts that
/// nobody waits for any more are left where they lie.
@UseCase
class ReceivingPart {

    private static final Duration AT_MOST = Duration.ofDays(2);

    private final Exports exports;
    private final StoredParts parts;
    private final PartCipher cipher;
    private final Clock clock;

    ReceivingPart(Exports exports, StoredParts parts, PartCipher cipher, Clock clock) {
        this.exports = exports;
        this.parts = parts;
        this.cipher = cipher;
        this.clock = clock;
    }

    public void receive(Part part, SealedPart sealed) {
        var awaited =
                exports.findById(new ExportId(part.exportId())).filter(it -> awaits(it, part));
        if (awaited.isEmpty()) {
            return;
        }
        if (part.kind() != Part.Kind.END) {
            parts.keep(StoredPart.of(part, sealed, clock.instant().plus(AT_MOST)));
        } else if (isGenuine(part, sealed) && parts.complete(part)) {
            exports.change(
                    awaited.get(), it -> it.received(part.area(), part.run(), clock.instant()));
        }
    }

    private static boolean awaits(Export export, Part part) {
        return export.state() == ExportState.COLLECTING && export.missing().contains(part.area());
    }

    private boolean isGenuine(Part part, SealedPart sealed) {
        return cipher.open(part.place(), sealed).length == 0;
    }
}
