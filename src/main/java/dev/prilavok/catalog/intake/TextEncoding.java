package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.NOT_A_FEED;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

/** Finds out how a text is written when nothing says so: what is valid UTF-8 to the end is UTF-8, other texts come from Windows. */
final class TextEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final int PIECE = 64 * 1024;

    private TextEncoding() {}

    /**
     * Reads to the end.
     *
     * @throws ImportGivenUp when it is not a text
     */
    static Charset of(InputStream bytes) throws IOException {
        var decoder = UTF_8.newDecoder();
        var in = ByteBuffer.allocate(PIECE);
        var out = CharBuffer.allocate(PIECE);
        var isUtf8 = true;
        var isFirst = true;
        for (var piece = bytes.readNBytes(PIECE / 2); piece.length > 0; piece = bytes.readNBytes(PIECE / 2)) {
            if (isFirst && piece.length > 1) {
                if (piece[0] == (byte) 0xff && piece[1] == (byte) 0xfe) return UTF_16LE;
                if (piece[0] == (byte) 0xfe && piece[1] == (byte) 0xff) return UTF_16BE;
            }
            isFirst = false;
            refuseBinary(piece);
            if (!isUtf8) continue;
            in.put(piece).flip();
            isUtf8 = !decoder.decode(in, out.clear(), false).isError();
            in.compact();
        }
        return isUtf8 && in.position() == 0 ? UTF_8 : WINDOWS;
    }

    private static void refuseBinary(byte[] piece) {
        for (var letter : piece)
            if (letter >= 0 && letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f')
                throw new ImportGivenUp(NOT_A_FEED);
    }
}
