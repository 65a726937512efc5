package dev.prilavok.tenancy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Cleans a logo: shapes, paint and text stay; scripts, styles, links, animations and everything from elsewhere go. */
final class Svg {
    private static final int MAX = 64 * 1024;
    private static final int DEEPEST = 50;
    private static final Set<String> MOVEMENTS = Set.of("transform", "gradientTransform");
    private static final Pattern MOVEMENT =
            Pattern.compile("((matrix|translate|scale|rotate|skewX|skewY)\\s*\\([\\d\\s,.eE+-]*\\)[\\s,]*)*");
    private static final Pattern PAINT = Pattern.compile("url\\(#[\\w-]+\\)|(rgb|hsl)a?\\([\\d\\s,.%/deg+-]*\\)");
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "circle",
            "ellipse",
            "rect",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "viewBox",
            "width",
            "height",
            "preserveAspectRatio",
            "id",
            "role",
            "aria-label",
            "d",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "dx",
            "dy",
            "points",
            "fill",
            "fill-rule",
            "fill-opacity",
            "clip-rule",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-dasharray",
            "stroke-miterlimit",
            "stroke-opacity",
            "opacity",
            "transform",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "letter-spacing",
            "text-anchor",
            "dominant-baseline",
            "offset",
            "stop-color",
            "stop-opacity",
            "gradientUnits",
            "gradientTransform",
            "clip-path",
            "mask");

    private Svg() {}

    static String cleaned(Path file, String svg) {
        if (svg.length() > MAX) throw new FileMistake(file, "a logo is at most 64 KB");
        var document = Jsoup.parse(svg, "", Parser.xmlParser());
        var root = document.children().stream()
                .filter(element -> element.tagName().equals("svg"))
                .findFirst()
                .orElseThrow(() -> new FileMistake(file, 1, "this is not an SVG picture"));
        if (!root.attributes().hasKey("viewBox")) throw new FileMistake(file, 1, "the svg element needs a viewBox");
        clean(file, root, 0);
        root.attr("xmlns", "http://www.w3.org/2000/svg");
        document.outputSettings(
                new Document.OutputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml));
        return root.outerHtml();
    }

    private static void clean(Path file, Element element, int depth) {
        if (depth > DEEPEST) throw new FileMistake(file, 1, "the picture is nested too deeply");
        for (var attribute : element.attributes().asList())
            if (!isHarmless(attribute.getKey(), attribute.getValue())) element.removeAttr(attribute.getKey());
        for (var node : List.copyOf(element.childNodes())) {
            if (node instanceof Element child && ELEMENTS.contains(child.tagName())) clean(file, child, depth + 1);
            else if (node instanceof CDataNode text) text.replaceWith(new TextNode(text.getWholeText()));
            else if (!(node instanceof TextNode)) node.remove();
        }
    }

    // Functions load things, and backslashes spell their names otherwise: only movements, colours and paint of this
    // very
    // picture have brackets.
    private static boolean isHarmless(String name, String value) {
        if (!ATTRIBUTES.contains(name) || value.indexOf('\\') >= 0) return false;
        if (value.indexOf('(') < 0) return !value.toLowerCase(Locale.ROOT).contains("script:");
        return (MOVEMENTS.contains(name) ? MOVEMENT : PAINT)
                .matcher(value.strip())
                .matches();
    }
}
