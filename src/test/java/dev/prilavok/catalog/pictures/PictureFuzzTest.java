package dev.prilavok.catalog.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Damaged files of every kind end in a picture or in a sentence, never in anything else, and soon. */
class PictureFuzzTest {
    private static final int ROUNDS = 250;

    @Test
    void damagedFilesAreReadOrRefused() throws Exception {
        var random = new Random(20261122);
        var outcomes = new int[2];
        for (var whole : samples()) {
            for (var round = 0; round < ROUNDS; round++) {
                var damaged = damaged(whole, random);
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> outcomes[read(damaged)]++);
            }
        }
        assertThat(outcomes[0]).as("read").isPositive();
        assertThat(outcomes[1]).as("refused").isPositive();
    }

    private static int read(byte[] file) {
        try {
            var picture = Photograph.upright(file);
            return picture.getWidth() > 0 ? 0 : 1;
        } catch (PictureRefused refused) {
            return 1;
        }
    }

    private static List<byte[]> samples() throws Exception {
        var samples = new ArrayList<byte[]>();
        samples.add(Painted.withNote(Painted.jpeg(64, 48, Color.RED), 6, "here", true));
        samples.add(Painted.cmyk(32, 32, 0, 200, 200, 0));
        samples.add(Painted.png(64, 48, Color.GREEN));
        samples.add(Painted.written(new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_INDEXED), "gif"));
        samples.add(Painted.written(Painted.filled(40, 40, Color.BLUE), "bmp"));
        samples.add(Webp.of(Painted.filled(64, 48, Color.BLUE)).orElseThrow());
        return samples;
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var damaged = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            case 1 -> {
                for (var i = 0; i < 1 + random.nextInt(12); i++)
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            case 2 -> {
                // sizes live near the beginning
                for (var i = 0; i < 4; i++)
                    damaged[random.nextInt(Math.min(40, damaged.length))] = (byte) random.nextInt(256);
            }
            default -> {
                var from = random.nextInt(damaged.length);
                Arrays.fill(damaged, from, Math.min(damaged.length, from + random.nextInt(64)), (byte) 0xff);
            }
        }
        return damaged;
    }
}
