package dev.prilavok.catalog.pictures;

import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.Orientation;

/** What a camera noted in a picture. Only how it was held is read; all the rest, the place too, is dropped with the file. */
final class CameraNote {
    private static final int ORIENTATION = 274;
    private static final int LONGEST_WALK = 500;

    private CameraNote() {}

    /** How the picture has to be turned; a note that cannot be read turns nothing. */
    static Orientation orientation(PictureKind kind, byte[] file) {
        try {
            return note(kind, file).map(CameraNote::held).orElse(Orientation.TOP_LEFT);
        } catch (RuntimeException unreadable) {
            return Orientation.TOP_LEFT;
        }
    }

    private static Optional<byte[]> note(PictureKind kind, byte[] file) {
        return switch (kind) {
            case JPEG -> ofJpeg(ByteBuffer.wrap(file));
            case PNG -> ofChunks(ByteBuffer.wrap(file), 8, "eXIf", true);
            case WEBP -> ofChunks(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN), 12, "EXIF", false);
            case GIF, BMP -> Optional.empty();
        };
    }

    private static Optional<byte[]> ofJpeg(ByteBuffer file) {
        var at = 2;
        for (var step = 0; step < LONGEST_WALK && at + 10 < file.limit(); step++) {
            var marker = file.get(at + 1) & 0xff;
            var length = file.getShort(at + 2) & 0xffff;
            // the picture itself begins
            if ((file.get(at) & 0xff) != 0xff || marker == 0xda || length < 2) return Optional.empty();
            if (marker == 0xe1 && text(file, at + 4, 4).equals("Exif"))
                return Optional.of(bytes(file, at + 10, length - 8));
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<byte[]> ofChunks(ByteBuffer file, int first, String name, boolean lengthFirst) {
        var at = (long) first;
        for (var step = 0; step < LONGEST_WALK && at + 8 < file.limit(); step++) {
            var length = file.getInt((int) at + (lengthFirst ? 0 : 4)) & 0xffff_ffffL;
            if (text(file, (int) at + (lengthFirst ? 4 : 0), 4).equals(name))
                return Optional.of(bytes(file, (int) at + 8, (int) Math.min(length, file.limit())));
            // PNG closes each chunk with a sum, WebP rounds it up to an even length
            at += 8 + length + (lengthFirst ? 4 : length % 2);
        }
        return Optional.empty();
    }

    private static Orientation held(byte[] note) {
        try {
            var entry =
                    new TIFFReader().read(new ByteArrayImageInputStream(note)).getEntryById(ORIENTATION);
            var value = entry == null || !(entry.getValue() instanceof Number number) ? 1 : number.intValue();
            return value < 1 || value > 8 ? Orientation.TOP_LEFT : Orientation.typeOf(value);
        } catch (IOException unreadable) {
            return Orientation.TOP_LEFT;
        }
    }

    private static byte[] bytes(ByteBuffer file, int from, int length) {
        var part = new byte[Math.max(0, Math.min(length, file.limit() - from))];
        file.get(from, part);
        return part;
    }

    private static String text(ByteBuffer file, int from, int length) {
        return new String(bytes(file, from, length), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
