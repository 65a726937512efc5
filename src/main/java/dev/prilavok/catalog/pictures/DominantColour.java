package dev.prilavok.catalog.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import net.coobird.thumbnailator.Thumbnails;

/** The colour that fills most of a picture: shown in its place until it loads. */
final class DominantColour {
    private static final int SIDE = 24;

    private DominantColour() {}

    /** "#rrggbb". */
    static String of(BufferedImage picture) {
        var small = small(picture);
        // counts by four bits a channel, so that shades of one cloth count as one colour
        var sums = new HashMap<Integer, int[]>();
        for (var y = 0; y < small.getHeight(); y++)
            for (var x = 0; x < small.getWidth(); x++) add(sums, small.getRGB(x, y));
        var most = sums.values().stream()
                .reduce((one, other) -> other[0] > one[0] ? other : one)
                .orElseThrow();
        return String.format("#%02x%02x%02x", most[1] / most[0], most[2] / most[0], most[3] / most[0]);
    }

    private static void add(Map<Integer, int[]> sums, int rgb) {
        var red = rgb >> 16 & 0xff;
        var green = rgb >> 8 & 0xff;
        var blue = rgb & 0xff;
        var sum = sums.computeIfAbsent(red >> 4 << 8 | green >> 4 << 4 | blue >> 4, shade -> new int[4]);
        sum[0]++;
        sum[1] += red;
        sum[2] += green;
        sum[3] += blue;
    }

    private static BufferedImage small(BufferedImage picture) {
        try {
            return Thumbnails.of(picture).forceSize(SIDE, SIDE).asBufferedImage();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
