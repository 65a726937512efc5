package dev.prilavok.social;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Draws the picture that messengers show for a link: photographs on the left, what it is and what it costs on the right. */
final class CardPainter {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    private static final int GAP = 6;
    private static final int MARGIN = 56;
    private static final double TITLE = 54;
    private static final double SMALL = 30;
    private static final double PRICE = 84;
    private static final int TITLE_LINES = 3;
    private static final float QUALITY = 0.88f;

    private final BufferedImage canvas = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = canvas.createGraphics();
    private final Card card;

    private CardPainter(Card card) {
        this.card = card;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    /** The card as a JPEG of 1200 × 630: a PNG of photographs is heavier than some messengers take. */
    static byte[] jpeg(Card card, List<BufferedImage> photos) {
        var painter = new CardPainter(card);
        try {
            painter.paint(photos);
            return compressed(painter.canvas);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            painter.pen.dispose();
        }
    }

    private static byte[] compressed(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var sink = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(sink);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private void paint(List<BufferedImage> photos) {
        pen.setColor(Color.decode(card.paper()));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        var places = places(photos.size());
        for (var i = 0; i < places.size(); i++) cover(photos.get(i), places.get(i));
        var left =
                places.stream().mapToInt(place -> place.x + place.width).max().orElse(0) + MARGIN;
        words(left, WIDTH - MARGIN - left);
    }

    private static List<Rectangle> places(int photos) {
        return switch (photos) {
            case 0 -> List.of();
            case 1 -> List.of(new Rectangle(0, 0, 500, HEIGHT));
            case 2 -> List.of(new Rectangle(0, 0, 300, HEIGHT), new Rectangle(300 + GAP, 0, 300, HEIGHT));
            default ->
                List.of(
                        new Rectangle(0, 0, 360, HEIGHT),
                        new Rectangle(360 + GAP, 0, 230, (HEIGHT - GAP) / 2),
                        new Rectangle(360 + GAP, (HEIGHT + GAP) / 2, 230, (HEIGHT - GAP) / 2));
        };
    }

    // Fills the place and cuts what sticks out, the lower part rather than the upper: heads and collars are above.
    private void cover(BufferedImage photo, Rectangle place) {
        var scale = Math.max((double) place.width / photo.getWidth(), (double) place.height / photo.getHeight());
        var width = (int) Math.ceil(photo.getWidth() * scale);
        var height = (int) Math.ceil(photo.getHeight() * scale);
        pen.setClip(place);
        pen.drawImage(
                photo, place.x - (width - place.width) / 2, place.y - (height - place.height) / 3, width, height, null);
        pen.setClip(null);
    }

    private void words(int left, int width) {
        var ink = Color.decode(card.ink());
        var muted = between(ink, Color.decode(card.paper()));
        write(Glyphs.REGULAR, fitted(Glyphs.REGULAR, card.shop(), SMALL, width), SMALL, left, 96, muted);
        var baseline = 190.0;
        for (var line : wrapped(card.title(), width)) {
            write(Glyphs.BOLD, line, TITLE, left, baseline, ink);
            baseline += TITLE * 1.15;
        }
        write(Glyphs.REGULAR, fitted(Glyphs.REGULAR, card.detail(), SMALL, width), SMALL, left, baseline, ink);
        var price = Math.min(PRICE, PRICE * width / Glyphs.BOLD.width(card.price(), PRICE));
        write(Glyphs.BOLD, card.price(), price, left, 500, Color.decode(card.accent()));
        write(Glyphs.REGULAR, fitted(Glyphs.REGULAR, card.foot(), SMALL, width), SMALL, left, 566, muted);
    }

    private void write(Glyphs glyphs, String text, double size, double x, double baseline, Color colour) {
        pen.setColor(colour);
        pen.fill(glyphs.outline(text, size, x, baseline));
    }

    private static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || Glyphs.BOLD.width(longer, TITLE) <= width) {
                line = longer;
                continue;
            }
            lines.add(line);
            line = word;
        }
        lines.add(line);
        var shown = lines.subList(0, Math.min(lines.size(), TITLE_LINES));
        return shown.stream().map(one -> fitted(Glyphs.BOLD, one, TITLE, width)).toList();
    }

    private static String fitted(Glyphs glyphs, String text, double size, int width) {
        if (glyphs.width(text, size) <= width) return text;
        var end = text.length();
        while (end > 1 && glyphs.width(text.substring(0, end) + "…", size) > width) end--;
        return text.substring(0, end).strip() + "…";
    }

    private static Color between(Color ink, Color paper) {
        return new Color(
                (ink.getRed() * 6 + paper.getRed() * 4) / 10,
                (ink.getGreen() * 6 + paper.getGreen() * 4) / 10,
                (ink.getBlue() * 6 + paper.getBlue() * 4) / 10);
    }
}
