package dev.konto.privacy.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.personaldata.Part;
import dev.konto.starter.personaldata.PartCipher;

import org.springframework.kafka.core.KafkaOperations;

/// The other services, as far as they contribute to exports.
record OtherAreas(KafkaOperations<String, byte[]> kafka, PartCipher cipher) {

    /// One category, in pieces.
    void contribute(ExportId export, String area, String... pieces) {
        var run = Identifier.next();
        var sent = 0;
        send(new Part(export.value(), area, run, sent++, "things", Part.Kind.SCHEMA), "{}");
        for (var piece : pieces) {
            send(new Part(export.value(), area, run, sent++, "things", Part.Kind.DATA), piece);
        }
        send(new Part(export.value(), area, run, sent, "", Part.Kind.END), "");
    }

    /// Dies before the end.
    void begin(ExportId export, String area, String piece) {
        var run = Identifier.next();
        send(new Part(export.value(), area, run, 0, "things", Part.Kind.SCHEMA), "{}");
        send(new Part(export.value(), area, run, 1, "things", Part.Kind.DATA), piece);
    }

    private void send(Part part, String data) {
        var sealed = cipher.seal(part.place(), data.getBytes(UTF_8));
        kafka.send(part.toRecord(sealed)).join();
    }
}
