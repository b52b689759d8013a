package dev.konto.privacy.export;

import java.io.InputStream;
import java.util.Iterator;
import java.util.stream.Stream;

/// Reads pieces, one after the other, as one stream.
final class PiecesStream extends InputStream {

    private final Stream<byte[]> pieces;
    private final Iterator<byte[]> rest;
    private byte[] piece = new byte[0];
    private int read;

    PiecesStream(Stream<byte[]> pieces) {
        this.pieces = pieces;
        this.rest = pieces.iterator();
    }

    @Override
    public int read() {
        return next() ? piece[read++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!next()) {
            return -1;
        }
        var count = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, into, offset, count);
        read += count;
        return count;
    }

    @Override
    public void close() {
        pieces.close();
    }

    private boolean next() {
        while (read == piece.length && rest.hasNext()) {
            piece = rest.next();
            read = 0;
        }
        return read < piece.length;
    }
}
