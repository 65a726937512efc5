package dev.prilavok.catalog.intake;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads a file that is kept in pieces, one piece in memory at a time, and knows how far it is. */
final class ImportFile extends InputStream {
    static final int CHUNK = 1 << 20;

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = {};
    private int at;
    private int next;
    private long read;

    ImportFile(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        if (!more()) return -1;
        read++;
        return piece[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) return 0;
        if (!more()) return -1;
        var count = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, into, from, count);
        at += count;
        read += count;
        return count;
    }

    private boolean more() {
        while (at == piece.length) {
            var fresh = pieces.apply(next++);
            if (fresh.isEmpty()) return false;
            piece = fresh.get();
            at = 0;
        }
        return true;
    }

    /** Bytes handed out so far. */
    long position() {
        return read;
    }
}
