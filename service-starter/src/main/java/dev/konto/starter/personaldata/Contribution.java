package dev.konto.starter.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.starter.mongo.Identifier;

import org.springframework.kafka.core.KafkaOperations;

import tools.jackson.databind.json.JsonMapper;

import java.io.OutputStream;
import java.util.Arrays;

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
                var parts = new Parts(category.name());
                var writer = JSON.writer().writeValues(parts)) {
            writer.init(true);
            items.forEach(writer::write);
        }
    }

    /// Says that this was all.
    void end() {
        send("", Part.Kind.END, new byte[0]);
    }

    private void send(String category, Part.Kind kind, byte[] data) {
        var part = new Part(exportId, area, run, sent, category, kind);
        kafka.send(part.toRecord(cipher.seal(part.place(), data))).join();
        sent++;
    }

    /// Takes bytes and sends a part whenever there are enough.
    private final class Parts extends OutputStream {

        private final String category;
        private final byte[] buffer = new byte[partSize];
        private int filled;

        Parts(String category) {
            this.category = category;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            for (int taken = 0; taken < length; ) {
                var count = Math.min(length - taken, buffer.length - filled);
                System.arraycopy(bytes, offset + taken, buffer, filled, count);
                filled += count;
                taken += count;
                if (filled == buffer.length) {
                    sendBuffer();
                }
            }
        }

        @Override
        public void close() {
            if (filled > 0) {
                sendBuffer();
            }
        }

        private void sendBuffer() {
            send(category, Part.Kind.DATA, Arrays.copyOf(buffer, filled));
            filled = 0;
        }
    }
}
