package dev.prilavok.social;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Letters as outlines, one per line of a text file: code point, advance, path; 1000 units to the em. Java's own fonts need native
 * libraries and fonts of the system, which small servers do not have, and look different on each that has them; outlines are filled
 * like any other shape, the same everywhere.
 */
final class Glyphs {
    private static final double EM = 1000;
    private static final Pattern TOKEN = Pattern.compile("[A-Z]|-?\\d+");

    static final Glyphs REGULAR = read("/social/glyphs-regular.txt");
    static final Glyphs BOLD = read("/social/glyphs-bold.txt");

    private record Glyph(int advance, Path2D outline) {}

    private final Map<Integer, Glyph> glyphs;

    private Glyphs(Map<Integer, Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** The outline of a text whose baseline begins at a point. */
    Shape outline(String text, double size, double x, double baseline) {
        var whole = new Path2D.Double();
        var pen = x;
        for (var letter : text.codePoints().toArray()) {
            var glyph = glyph(letter);
            var place = AffineTransform.getTranslateInstance(pen, baseline);
            place.scale(size / EM, size / EM);
            whole.append(glyph.outline.getPathIterator(place), false);
            pen += glyph.advance * size / EM;
        }
        return whole;
    }

    double width(String text, double size) {
        return text.codePoints().mapToLong(letter -> glyph(letter).advance).sum() * size / EM;
    }

    // Thin and fixed spaces are drawn as a space; a letter of another script leaves its place empty.
    private Glyph glyph(int letter) {
        var known = glyphs.get(letter);
        return known == null ? glyphs.getOrDefault((int) ' ', new Glyph(0, new Path2D.Double())) : known;
    }

    private static Glyphs read(String resource) {
        try (var in = Glyphs.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no " + resource);
            var glyphs = new HashMap<Integer, Glyph>();
            new BufferedReader(new InputStreamReader(in, UTF_8)).lines().forEach(line -> {
                var parts = line.split(" ", 3);
                glyphs.put(Integer.parseInt(parts[0], 16), new Glyph(Integer.parseInt(parts[1]), path(parts[2])));
            });
            return new Glyphs(glyphs);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads the commands M L H V Q Z with whole numbers; commands repeat without their letter. */
    private static Path2D path(String commands) {
        var path = new Path2D.Double();
        var tokens = TOKEN.matcher(commands);
        var command = 'Z';
        while (tokens.find()) {
            var token = tokens.group();
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
                if (command == 'Z') path.closePath();
                else tokens.find();
            }
            if (command != 'Z') draw(path, command, new Numbers(tokens));
            if (command == 'M') command = 'L';
        }
        return path;
    }

    private static void draw(Path2D path, char command, Numbers numbers) {
        switch (command) {
            case 'M' -> path.moveTo(numbers.here(), numbers.next());
            case 'L' -> path.lineTo(numbers.here(), numbers.next());
            case 'H' -> path.lineTo(numbers.here(), path.getCurrentPoint().getY());
            case 'V' -> path.lineTo(path.getCurrentPoint().getX(), numbers.here());
            case 'Q' -> path.quadTo(numbers.here(), numbers.next(), numbers.next(), numbers.next());
            default -> throw new IllegalStateException("unknown path command " + command);
        }
    }

    private record Numbers(java.util.regex.Matcher tokens) {
        int here() {
            return Integer.parseInt(tokens.group());
        }

        int next() {
            if (!tokens.find()) throw new IllegalStateException("a path ends in the middle of a command");
            return here();
        }
    }
}
