package dev.prilavok.tenancy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Cleans a logo: shapes, paint and text stay; scripts, styles, links, animations and everything from elsewhere go. */
final class Svg {
    private static final int MAX = 64 * 1024;
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
        if (!root.hasAttr("viewBox")) throw new FileMistake(file, 1, "the svg element needs a viewBox");
        clean(root);
        root.attr("xmlns", "http://www.w3.org/2000/svg");
        document.outputSettings(
                new Document.OutputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml));
        return root.outerHtml();
    }

    private static void clean(Element element) {
        for (var attribute : element.attributes().asList())
            if (!isHarmless(attribute.getKey(), attribute.getValue())) element.removeAttr(attribute.getKey());
        for (var child : element.children())
            if (ELEMENTS.contains(child.tagName())) clean(child);
            else child.remove();
        element.childNodes().stream()
                .filter(node -> !(node instanceof Element) && !(node instanceof org.jsoup.nodes.TextNode))
                .toList()
                .forEach(org.jsoup.nodes.Node::remove);
    }

    // url() may only point into the same picture
    private static boolean isHarmless(String name, String value) {
        if (!ATTRIBUTES.contains(name)) return false;
        var compact = value.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return compact.contains("url(") ? compact.matches("url\\(#[\\w-]+\\)") : !compact.contains("javascript:");
    }
}
