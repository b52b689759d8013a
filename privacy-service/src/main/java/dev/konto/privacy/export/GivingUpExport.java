package dev.konto.privacy.export;

import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.personaldata.Part;
import dev.konto.starter.personaldata.PartCipher;

import org.springframework.kafka.core.KafkaOperations;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Gives exports up, and says whose fault it was. That the time to answer is over is told on the
/// way that the answers take, behind them: after an absence of its own, this service must not name
/// those whose answers it had only not read yet.
@Component
class GivingUpExport {

    static final String HERE = "privacy-service";

    private static final String NOBODY = "";
    private static final Duration BEFORE_TELLING_AGAIN = Duration.ofMinutes(1);

    private final Exports exports;
    private final StoredParts parts;
    private final KafkaOperations<String, byte[]> kafka;
    private final PartCipher cipher;
    private final Clock clock;

    GivingUpExport(
            Exports exports,
            StoredParts parts,
            KafkaOperations<String, byte[]> kafka,
            PartCipher cipher,
            Clock clock) {
        this.exports = exports;
        this.parts = parts;
        this.kafka = kafka;
        this.cipher = cipher;
        this.clock = clock;
    }

    /// Says that the time to answer is over. Whoever is still missing where this is read has not
    /// answered.
    void endWaiting(Export export) {
        exports.save(export.waitingUntil(clock.instant().plus(BEFORE_TELLING_AGAIN)));
        var end = new Part(export.id().value(), NOBODY, NOBODY, 0, NOBODY, Part.Kind.END);
        kafka.send(end.toRecord(cipher.seal(end.place(), new byte[0]))).join();
    }

    static boolean endsWaiting(Part part) {
        return part.area().equals(NOBODY);
    }

    /// @param missing whose fault it is
    void fail(Export export, List<String> missing) {
        exports.save(export.failed(missing, system(), clock.instant()));
        parts.delete(export.id());
    }

    static Caller system() {
        var actor = new Actor(Actor.Kind.SYSTEM, HERE);
        return new Caller(actor, null, Identifier.next(), null);
    }
}
