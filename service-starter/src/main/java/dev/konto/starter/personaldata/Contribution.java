package dev.konto.starter.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.starter.mongo.Identifier;

import org.springframework.kafka.core.KafkaOperations;

import tools.jackson.databind.json.JsonMapper;

/// One try of an area to contribute to an export: cuts what it has into parts, encrypts and sends
/// them, one after the other, so that no more than one is in memory.
class Contribution {

    private static final JsonMapper JSON = new JsonMapper();

    private final KafkaOperations<String, byte[]> kafka;
    private final PartCipher cipher;
    private final int partSize;
    private final String exportId;
    private final String area;
    private final String run = Identifier.next();
    private int sent;

    Contribution(
            KafkaOperations<String, byte[]> kafka,
            PartCipher cipher,
            int partSize,
            String exportId,
            String area) {
        this.kafka = kafka;
        this.cipher = cipher;
        this.partSize = partSize;
        this.exportId = exportId;
        this.area = area;
    }

    void add(Category category) {
        send(category.name(), Part.Kind.SCHEMA, category.schema().getBytes(UTF_8));
        try (var items = category.items().get();
                var parts = new Pieces(partSize, it -> sendData(category, it));
                var writer = JSON.writer().writeValues(parts)) {
            writer.init(true);
            items.forEach(writer::write);
        }
    }

    /// Says that this was all.
    void end() {
        send("", Part.Kind.END, new byte[0]);
    }

    private void sendData(Category category, byte[] data) {
        send(category.name(), Part.Kind.DATA, data);
    }

    private void send(String category, Part.Kind kind, byte[] data) {
        var part = new Part(exportId, area, run, sent, category, kind);
        kafka.send(part.toRecord(cipher.seal(part.place(), data))).join();
        sent++;
    }
}
