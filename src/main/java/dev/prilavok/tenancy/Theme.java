package dev.prilavok.tenancy;

import com.helger.css.decl.CSSStyleRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A brand's theme: our custom properties and nothing else, with contrast that everybody can read. */
final class Theme {
    private static final String COLOUR = "#[0-9a-fA-F]{6}";
    private static final Map<String, Pattern> ALLOWED = Map.ofEntries(
            Map.entry("--ink", Pattern.compile(COLOUR)),
            Map.entry("--paper", Pattern.compile(COLOUR)),
            Map.entry("--muted", Pattern.compile(COLOUR)),
            Map.entry("--line", Pattern.compile(COLOUR)),
            Map.entry("--accent", Pattern.compile(COLOUR)),
            Map.entry("--accent-ink", Pattern.compile(COLOUR)),
            Map.entry("--sale", Pattern.compile(COLOUR)),
            Map.entry("--ok", Pattern.compile(COLOUR)),
            Map.entry("--radius", Pattern.compile("(\\d|1[0-6])px|0")),
            Map.entry("--font-text", Pattern.compile("[\\p{L}\\d\\s,\"'-]{1,200}")),
            Map.entry("--font-display", Pattern.compile("[\\p{L}\\d\\s,\"'-]{1,200}")),
            Map.entry("--photo-ratio", Pattern.compile("[1-9]\\s*/\\s*[1-9]")));

    /** Colours that stand on each other, and the contrast that people need. */
    private static final List<Pair> PAIRS = List.of(
            new Pair("--ink", "--paper", 4.5),
            new Pair("--muted", "--paper", 4.5),
            new Pair("--accent-ink", "--accent", 4.5),
            new Pair("--sale", "--paper", 4.5),
            new Pair("--accent", "--paper", 3),
            new Pair("--ok", "--paper", 3));

    /** A colour on another, and the least contrast of the two. */
    record Pair(String front, String back, double least) {}

    /** A pair that is hard to read. */
    record Faint(Pair pair, double ratio) {}

    private Theme() {}

    /** The theme written anew from what was understood, so that nothing else of the file survives. */
    static String checked(Path file, String css) {
        var properties = properties(file, css);
        faint(properties).stream().findFirst().ifPresent(faint -> {
            throw new FileMistake(file, lineOf(css, faint.pair.front), sentence(faint));
        });
        return written(properties);
    }

    /** The pairs of a theme that are hard to read. */
    static List<Faint> faint(Map<String, String> properties) {
        return PAIRS.stream()
                .filter(pair -> properties.containsKey(pair.front) && properties.containsKey(pair.back))
                .map(pair -> new Faint(
                        pair,
                        Contrast.ratio(
                                properties.getOrDefault(pair.front, ""), properties.getOrDefault(pair.back, ""))))
                .filter(faint -> faint.ratio < faint.pair.least)
                .toList();
    }

    /** What a theme that was checked before sets, in its order. */
    static Map<String, String> properties(String checked) {
        return properties(Path.of("theme.css"), checked);
    }

    static boolean isColour(String value) {
        return value.matches(COLOUR);
    }

    static String written(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(property -> "  " + property.getKey() + ": " + property.getValue() + ";\n")
                .collect(Collectors.joining("", ":root {\n", "}\n"));
    }

    private static Map<String, String> properties(Path file, String css) {
        var errors = new CollectingCSSParseErrorHandler();
        var sheet = CSSReader.readFromStringReader(
                css, new CSSReaderSettings().setCustomErrorHandler(errors).setBrowserCompliantMode(false));
        if (sheet == null || errors.hasParseErrors()) {
            var first = errors.getAllParseErrors().getFirstOrNull();
            throw new FileMistake(
                    file,
                    first == null || first.getFirstSkippedToken() == null
                            ? 1
                            : first.getFirstSkippedToken().getBeginLine(),
                    "this is not valid CSS");
        }
        if (sheet.hasImportRules() || sheet.hasNamespaceRules())
            throw new FileMistake(file, lineOf(css, "@"), "a theme may not import anything");
        var properties = new LinkedHashMap<String, String>();
        for (var rule : sheet.getAllRules()) {
            if (!(rule instanceof CSSStyleRule style)
                    || style.getSelectorCount() != 1
                    || !style.getSelectorAtIndex(0).getAsCSSString().equals(":root"))
                throw new FileMistake(file, lineOf(css, "{"), "a theme is one :root { … } of our custom properties");
            for (var declaration : style.getAllDeclarations())
                properties.put(
                        declaration.getProperty(),
                        value(file, css, declaration.getProperty(), declaration.getExpressionAsCSSString()));
        }
        return properties;
    }

    private static String value(Path file, String css, String name, String value) {
        var allowed = ALLOWED.get(name);
        if (allowed == null) throw new FileMistake(file, lineOf(css, name), "a theme may not set " + name);
        var trimmed = value.strip();
        if (!allowed.matcher(trimmed).matches())
            throw new FileMistake(file, lineOf(css, name), name + " cannot be " + trimmed);
        return trimmed;
    }

    private static String sentence(Faint faint) {
        return "%s on %s has a contrast of %.1f : 1, people need %.1f : 1"
                .formatted(faint.pair.front, faint.pair.back, faint.ratio, faint.pair.least);
    }

    private static int lineOf(String css, String what) {
        var lines = css.lines().toList();
        for (var i = 0; i < lines.size(); i++) if (lines.get(i).contains(what)) return i + 1;
        return 1;
    }
}
