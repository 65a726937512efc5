package dev.prilavok.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Whether a logo is seen on the background of its shop. */
public final class LogoSight {
    /** Less than this nobody makes out. */
    static final double LOST = 1.3;

    /** Less than this some do not. */
    private static final double WEAK = 3;

    private static final Pattern PAINT = Pattern.compile(
            "(?:fill|stroke|stop-color)=\"(#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3}|white|black|currentColor)\"");
    private static final Pattern INSIDE = Pattern.compile("href=\"data:image/png;base64,([^\"]+)\"");
    private static final int SOLID = 128;
    private static final int GRID = 64;

    private LogoSight() {}

    /** The best contrast of anything in the logo with the background of a theme. */
    public static double of(String svg, Map<String, String> theme) {
        var paper = colour(theme, "--paper");
        var ink = colour(theme, "--ink");
        var inside = INSIDE.matcher(svg);
        var colours = inside.find() ? dots(inside.group(1)) : paints(svg, ink);
        return colours.mapToDouble(colour -> Contrast.ratio(colour, paper))
                .max()
                .orElse(1);
    }

    /** Whether some people will not see it. */
    public static boolean isWeak(String svg, Map<String, String> theme) {
        return !svg.isEmpty() && of(svg, theme) < WEAK;
    }

    static boolean isLost(String svg, Map<String, String> theme) {
        return !svg.isEmpty() && of(svg, theme) < LOST;
    }

    /** The logo on the background of a theme, as the address of a picture: whatever is in it, there it can only be seen. */
    public static String shown(String svg, Map<String, String> theme) {
        var inked = svg.replace("currentColor", colour(theme, "--ink"));
        return uri("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 80" width="240" height="80">\
                <rect width="240" height="80" fill="%s"/>\
                <image x="20" y="20" width="200" height="40" href="%s"/></svg>""".formatted(colour(theme, "--paper"), uri(inked)));
    }

    private static String uri(String svg) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(UTF_8));
    }

    private static String colour(Map<String, String> theme, String name) {
        return theme.getOrDefault(name, Theme.USUAL.getOrDefault(name, "#000000"));
    }

    // what names no paint is black
    private static Stream<String> paints(String svg, String ink) {
        var found = PAINT.matcher(svg)
                .results()
                .map(paint -> hex(paint.group(1), ink))
                .toList();
        return found.isEmpty() ? Stream.of("#000000") : found.stream();
    }

    private static String hex(String paint, String ink) {
        return switch (paint) {
            case "currentColor" -> ink;
            case "white" -> "#ffffff";
            case "black" -> "#000000";
            default -> paint.length() == 4 ? paint.replaceAll("([0-9a-fA-F])", "$1$1") : paint;
        };
    }

    private static Stream<String> dots(String png) {
        try {
            var picture =
                    ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
            return IntStream.range(0, GRID * GRID)
                    .map(i -> dot(picture, i % GRID, i / GRID))
                    .filter(rgb -> rgb >>> 24 >= SOLID)
                    .mapToObj(rgb -> "#%06x".formatted(rgb & 0xffffff));
        } catch (IOException | IllegalArgumentException broken) {
            return Stream.of();
        }
    }

    private static int dot(BufferedImage picture, int x, int y) {
        return picture.getRGB(x * picture.getWidth() / GRID, y * picture.getHeight() / GRID);
    }
}
