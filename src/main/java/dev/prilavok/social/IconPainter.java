package dev.prilavok.social;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws what a telephone shows on its first screen: one letter, in the middle of a colour that fills the square. */
final class IconPainter {
    /** Of the square; what is further out may be cut off by a round frame. */
    private static final double LETTER = 0.5;

    private IconPainter() {}

    static byte[] png(String letter, int side, String ground, String ink) {
        var canvas = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.decode(ground));
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.decode(ink));
        var outline = Glyphs.BOLD.outline(letter, side * LETTER, 0, 0);
        var box = outline.getBounds2D();
        pen.fill(AffineTransform.getTranslateInstance(side / 2.0 - box.getCenterX(), side / 2.0 - box.getCenterY())
                .createTransformedShape(outline));
        pen.dispose();
        return written(canvas);
    }

    static String letter(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("·")
                .toUpperCase(java.util.Locale.ROOT);
    }

    private static byte[] written(BufferedImage canvas) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(canvas, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
