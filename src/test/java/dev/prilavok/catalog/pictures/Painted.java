package dev.prilavok.catalog.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Picture files painted for a test. */
public final class Painted {
    private Painted() {}

    public static byte[] jpeg(int width, int height, Color colour) throws IOException {
        return written(filled(width, height, colour), "jpg");
    }

    public static byte[] png(int width, int height, Color colour) throws IOException {
        return written(filled(width, height, colour), "png");
    }

    static BufferedImage filled(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setColor(colour);
        paint.fillRect(0, 0, width, height);
        paint.dispose();
        return image;
    }

    static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A JPEG in the four colours of a printer, as the usual program writes it: upside down, with its maker's mark, without a profile. */
    static byte[] cmyk(int width, int height, int... ink) throws IOException {
        var raster = Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                raster.setPixel(
                        x, y, java.util.Arrays.stream(ink).map(one -> 255 - one).toArray());
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        var plain = out.toByteArray();
        var marked = new ByteArrayOutputStream();
        marked.write(plain, 0, 2);
        marked.write(new byte[] {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0});
        marked.write(plain, 2, plain.length - 2);
        return marked.toByteArray();
    }

    /**
     * Puts a camera's note behind the first segment of a JPEG, as editors do, or in its place, as cameras do.
     *
     * @param place kept under a tag of text, as a place would be
     */
    static byte[] withNote(byte[] jpeg, int orientation, String place, boolean behind) throws IOException {
        var note = new ByteArrayOutputStream();
        var data = new DataOutputStream(note);
        var isNamed = !place.isEmpty();
        data.write("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1));
        data.writeShort(42);
        data.writeInt(8);
        data.writeShort(isNamed ? 2 : 1);
        data.writeShort(0x0112);
        data.writeShort(3);
        data.writeInt(1);
        data.writeShort(orientation);
        data.writeShort(0);
        if (isNamed) {
            data.writeShort(0x9286);
            data.writeShort(2);
            data.writeInt(place.length());
            data.writeInt(8 + 2 + 2 * 12 + 4);
        }
        data.writeInt(0);
        data.write(place.getBytes(StandardCharsets.ISO_8859_1));
        var first = 4 + ((jpeg[4] & 0xff) << 8 | jpeg[5] & 0xff);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, behind ? first : 2);
        out.write(0xff);
        out.write(0xe1);
        out.write((note.size() + 2) >> 8);
        out.write((note.size() + 2) & 0xff);
        out.write(note.toByteArray());
        out.write(jpeg, first, jpeg.length - first);
        return out.toByteArray();
    }

    static byte[] manyScans(byte[] jpeg) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, jpeg.length - 2);
        for (var scan = 0; scan < 5_000; scan++) {
            out.write(0xff);
            out.write(0xda);
        }
        return out.toByteArray();
    }

    /** A few bytes that claim to be a picture of gigabytes. */
    static byte[] hugePng(int width, int height) throws IOException {
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.write("IHDR".getBytes(StandardCharsets.ISO_8859_1));
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.toByteArray());
        var out = new ByteArrayOutputStream();
        var file = new DataOutputStream(out);
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        file.writeInt(header.size() - 4);
        file.write(header.toByteArray());
        file.writeInt((int) crc.getValue());
        file.write(new byte[64]);
        return out.toByteArray();
    }
}
