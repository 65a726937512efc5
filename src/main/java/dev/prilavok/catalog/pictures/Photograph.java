package dev.prilavok.catalog.pictures;

import static dev.prilavok.catalog.pictures.PictureRefused.Reason.BROKEN;
import static dev.prilavok.catalog.pictures.PictureRefused.Reason.TOO_BIG;
import static dev.prilavok.catalog.pictures.PictureRefused.Reason.TOO_HEAVY;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/** Reads a file that a stranger sent as a picture: its size first, then no more points than are of use. */
final class Photograph {
    static final int MOST_BYTES = 25 << 20;
    private static final int MOST_SIDE = 12_000;
    private static final long MOST_PIXELS = 40_000_000;
    /** A picture is read at twice the width of its largest copy; more points would only fill the memory. */
    private static final int ENOUGH = 2_560;
    /** A real progressive picture is told in ten passes or so; thousands of them are meant to keep us busy. */
    private static final int MOST_SCANS = 100;

    static {
        // ImageIO's own cache files would only slow small pictures down
        ImageIO.setUseCache(false);
    }

    private Photograph() {}

    /** The picture, upright and on white where it was transparent. */
    static BufferedImage upright(byte[] file) throws PictureRefused {
        if (file.length > MOST_BYTES) throw new PictureRefused(TOO_HEAVY);
        var kind = PictureKind.of(file);
        if (kind == PictureKind.JPEG && scans(file) > MOST_SCANS) throw new PictureRefused(BROKEN);
        try {
            var flat = onWhite(read(kind, file));
            var held = CameraNote.orientation(kind, file);
            return held == Orientation.TOP_LEFT
                    ? flat
                    : ExifFilterUtils.getFilterForOrientation(held).apply(flat);
        } catch (IOException | RuntimeException broken) {
            // readers of pictures answer nonsense with exceptions of any kind
            throw new PictureRefused(BROKEN);
        }
    }

    private static BufferedImage read(PictureKind kind, byte[] file) throws IOException, PictureRefused {
        try {
            return read(kind.reader(), file);
        } catch (IIOException otherColours) {
            if (kind != PictureKind.JPEG) throw otherColours;
            return read(PictureKind.printers(), file);
        }
    }

    private static BufferedImage read(ImageReader reader, byte[] file) throws IOException, PictureRefused {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > MOST_PIXELS)
                throw new PictureRefused(TOO_BIG);
            var param = reader.getDefaultReadParam();
            var step = Math.max(1, Math.min(width, height) / ENOUGH);
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage onWhite(@Nullable BufferedImage picture) throws IOException {
        if (picture == null) throw new IIOException("nothing in it");
        var flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var paint = flat.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, flat.getWidth(), flat.getHeight());
        paint.drawImage(picture, 0, 0, null);
        paint.dispose();
        return flat;
    }

    private static int scans(byte[] jpeg) {
        var scans = 0;
        for (var i = 0; i + 1 < jpeg.length; i++) if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xda) scans++;
        return scans;
    }
}
