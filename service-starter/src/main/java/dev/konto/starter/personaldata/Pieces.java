package dev.konto.starter.personaldata;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/// Cuts what is written into pieces of one size, the last of which may be smaller, and hands them
/// on one after the other, so that no more than one is in memory.
public final class Pieces extends OutputStream {

    private final Consumer<byte[]> taker;
    private final byte[] piece;
    private int filled;
    private long handedOn;

    /// @param size of each piece but the last, in bytes
    public Pieces(int size, Consumer<byte[]> taker) {
        this.taker = taker;
        this.piece = new byte[size];
    }

    /// How many bytes were handed on, which are all once this is closed.
    public long handedOn() {
        return handedOn;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        for (int taken = 0; taken < length; ) {
            var count = Math.min(length - taken, piece.length - filled);
            System.arraycopy(bytes, offset + taken, piece, filled, count);
            filled += count;
            taken += count;
            if (filled == piece.length) {
                handOn();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            handOn();
        }
    }

    private void handOn() {
        taker.accept(Arrays.copyOf(piece, filled));
        handedOn += filled;
        filled = 0;
    }
}
