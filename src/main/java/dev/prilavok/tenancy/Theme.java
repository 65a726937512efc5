package dev.prilavok.tenancy;

import com.helger.css.decl.CSSStyleRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A brand's theme: our custom properties and nothing else, with contrast that everybody can read. */
final class Theme {
    static final List<String> FONTS = List.of("--font-text", "--font-display");
    private static final String COLOUR = "#[0-9a-fA-F]{6}";
    private static final Map<String, Pattern> ALLOWED = allowed();

    /** What the shop's own sheet says where a theme says nothing. */
    static final Map<String, String> USUAL = Map.of(
            "--ink", "#1c1f1d",
            "--paper", "#fbfaf7",
            "--muted", "#646963",
            "--line", "#e3e1d9",
            "--accent", "#24543f",
            "--accent-ink", "#ffffff",
            "--sale", "#a3341f",
            "--ok", "#24543f");

    // in the order in which a theme is written
    private static Map<String, Pattern> allowed() {
        var allowed = new LinkedHashMap<String, Pattern>();
        ShopBrand.COLOURS.forEach(name -> allowed.put(name, Pattern.compile(COLOUR)));
        allowed.put("--radius", Pattern.compile("(\\d|1[0-6])px|0"));
        allowed.put("--density", Pattern.compile("0?\\.8|1|1\\.25"));
        allowed.put("--photo-ratio", Pattern.compile("[1-9]\\s*/\\s*[1-9]"));
        for (var font : FONTS) allowed.put(font, Pattern.compile("[\\p{L}\\d\\s,\"'-]{1,200}"));
        return allowed;
    }

    private Theme() {}

    /** The theme written anew from what was understood, so that nothing else of the file survives. */
    static String checked(Path file, String css) {
        var properties = properties(file, css);
        faint(properties).stream().findFirst().ifPresent(faint -> {
            throw new FileMistake(file, lineOf(css, faint.front()), sentence(faint));
        });
        return written(properties);
    }

    /** The pairs of a theme that are hard to read. */
    static List<Legibility> faint(Map<String, String> properties) {
        return Legibility.of(properties).stream().filter(pair -> !pair.passes()).toList();
    }

    /** What a theme that was checked before sets, in its order. */
    static Map<String, String> properties(String checked) {
        return properties(Path.of("theme.css"), checked);
    }

    /** Whether a property may have a value, written by itself: nothing of it reaches past its own semicolon. */
    static boolean fits(String name, String value) {
        var allowed = ALLOWED.get(name);
        if (allowed == null || !allowed.matcher(value).matches()) return false;
        return !FONTS.contains(name) || survives(name, value);
    }

    // an open quotation mark would swallow whatever follows
    private static boolean survives(String name, String value) {
        try {
            return properties(written(Map.of(name, value))).equals(Map.of(name, value));
        } catch (FileMistake broken) {
            return false;
        }
    }

    /** The same properties in the order of a written theme. */
    static Map<String, String> ordered(Map<String, String> properties) {
        var ordered = new LinkedHashMap<String, String>();
        ALLOWED.keySet().stream()
                .filter(properties::containsKey)
                .forEach(name -> ordered.put(name, properties.getOrDefault(name, "")));
        properties.forEach(ordered::putIfAbsent);
        return ordered;
    }

    static String written(Map<String, String> properties) {
        return ordered(properties).entrySet().stream()
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

    private static String sentence(Legibility faint) {
        return "%s on %s has a contrast of %s : 1, people need %s : 1"
                .formatted(faint.front(), faint.back(), faint.shown(Locale.ROOT), faint.needed(Locale.ROOT));
    }

    private static int lineOf(String css, String what) {
        var lines = css.lines().toList();
        for (var i = 0; i < lines.size(); i++) if (lines.get(i).contains(what)) return i + 1;
        return 1;
    }
}
