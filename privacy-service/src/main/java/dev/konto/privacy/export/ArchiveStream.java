package dev.konto.privacy.export;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;

/// Writes an archive chunk by chunk, and counts its bytes.
final class ArchiveStream extends OutputStream {

    private static final int CHUNK = 256 * 1024;

    private final Archives archives;
    private final String archive;
    private final Instant keptUntil;
    private final byte[] buffer = new byte[CHUNK];
    private int filled;
    private int chunks;
    private long size;

    ArchiveStream(Archives archives, String archive, Instant keptUntil) {
        this.archives = archives;
        this.archive = archive;
        this.keptUntil = keptUntil;
    }

    long size() {
        return size;
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
                writeChunk();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            writeChunk();
        }
    }

    private void writeChunk() {
        archives.append(archive, chunks++, Arrays.copyOf(buffer, filled), keptUntil);
        size += filled;
        filled = 0;
    }
}
