package dev.prilavok.tenancy;

import java.awt.Color;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How well a colour of a brand is seen on another.
 *
 * @param front the custom property of what is read
 * @param back the custom property of what it stands on
 * @param least the contrast that people need there
 */
public record Legibility(String front, String back, String frontColour, String backColour, double ratio, double least) {
    private static final double WORDS = 4.5;
    private static final double SHAPES = 3;
    private static final int STEPS = 255;

    private record Pair(String front, String back, double least) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("--ink", "--paper", WORDS),
            new Pair("--muted", "--paper", WORDS),
            new Pair("--accent-ink", "--accent", WORDS),
            new Pair("--sale", "--paper", WORDS),
            new Pair("--accent", "--paper", SHAPES),
            new Pair("--ok", "--paper", SHAPES));

    /** Every pair of a theme that it says anything about; what it leaves out is the house's own. */
    public static List<Legibility> of(Map<String, String> theme) {
        return PAIRS.stream()
                .filter(pair -> theme.containsKey(pair.front) || theme.containsKey(pair.back))
                .map(pair -> of(pair, colour(theme, pair.front), colour(theme, pair.back)))
                .toList();
    }

    private static Legibility of(Pair pair, String front, String back) {
        return new Legibility(pair.front, pair.back, front, back, Contrast.ratio(front, back), pair.least);
    }

    private static String colour(Map<String, String> theme, String name) {
        return theme.getOrDefault(name, Theme.USUAL.getOrDefault(name, "#000000"));
    }

    /** Whether people see it well. */
    public boolean passes() {
        return ratio >= least;
    }

    /** The nearest colour of the same hue that is seen well; null when this one is. */
    public @Nullable String better() {
        if (passes()) return null;
        var hsb = hsl(frontColour);
        return IntStream.rangeClosed(1, STEPS)
                .boxed()
                .flatMap(step -> IntStream.of(-step, step).boxed())
                .map(step -> hsb[2] + step / (double) STEPS)
                .filter(light -> light >= 0 && light <= 1)
                .map(light -> hex(hsb[0], hsb[1], light))
                .filter(colour -> Contrast.ratio(colour, backColour) >= least)
                .findFirst()
                .orElseGet(() -> Contrast.ratio("#000000", backColour) >= least ? "#000000" : "#ffffff");
    }

    /** The contrast as people write it, never rounded up. */
    public String shown(Locale locale) {
        return figure(ratio, locale);
    }

    /** What is needed, in figures. */
    public String needed(Locale locale) {
        return figure(least, locale);
    }

    private static String figure(double value, Locale locale) {
        var format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(value);
    }

    private static double[] hsl(String colour) {
        var rgb = Color.decode(colour);
        var parts = new double[] {rgb.getRed() / 255.0, rgb.getGreen() / 255.0, rgb.getBlue() / 255.0};
        var most = Math.max(parts[0], Math.max(parts[1], parts[2]));
        var less = Math.min(parts[0], Math.min(parts[1], parts[2]));
        var light = (most + less) / 2;
        var span = most - less;
        if (span == 0) return new double[] {0, 0, light};
        var hue = Color.RGBtoHSB(rgb.getRed(), rgb.getGreen(), rgb.getBlue(), null)[0];
        return new double[] {hue, span / (1 - Math.abs(2 * light - 1)), light};
    }

    private static String hex(double hue, double saturation, double light) {
        var reach = saturation * Math.min(light, 1 - light);
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                channel(hue, reach, light, 0),
                channel(hue, reach, light, 8),
                channel(hue, reach, light, 4));
    }

    private static long channel(double hue, double reach, double light, int from) {
        var place = (from + hue * 12) % 12;
        return Math.round(255 * (light - reach * Math.max(-1, Math.min(Math.min(place - 3, 9 - place), 1))));
    }
}
