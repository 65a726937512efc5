package dev.prilavok.catalog.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A text of any number of rows that is written while it is read. */
final class Generated extends InputStream {
    private final IntFunction<String> row;
    private final String tail;
    private final int rows;
    private byte[] piece;
    private int at;
    private int written;

    Generated(String head, IntFunction<String> row, int rows, String tail) {
        this.row = row;
        this.rows = rows;
        this.tail = tail;
        piece = head.getBytes(UTF_8);
    }

    @Override
    public int read() {
        return more() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int count) {
        if (count == 0) return 0;
        if (!more()) return -1;
        var length = Math.min(count, piece.length - at);
        System.arraycopy(piece, at, into, from, length);
        at += length;
        return length;
    }

    private boolean more() {
        while (at == piece.length) {
            if (written > rows) return false;
            piece = (written == rows ? tail : row.apply(written)).getBytes(UTF_8);
            written++;
            at = 0;
        }
        return true;
    }
}
