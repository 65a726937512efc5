package dev.prilavok.catalog;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Texts of feeds and people as safe HTML: paragraphs, lists and emphasis, nothing that can run or load. */
public final class Descriptions {
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "b", "strong", "em", "i", "h3")
            .toFactory();

    private static final Parser PARSER = Parser.builder().build();

    // a new line that somebody typed is a new line
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />")
            .build();
    private static final Pattern TAG = Pattern.compile(
            "(?<!\\\\)</?(p|br|ul|ol|li|b|strong|em|i|h[1-6]|div|span|script)\\b[^>]*>", CASE_INSENSITIVE);

    private Descriptions() {}

    public static String clean(String text) {
        var html = text.contains("<") ? text : paragraphs(text);
        return ALLOWED.sanitize(html).strip();
    }

    /** What a person wrote, plain or with a little Markdown; a text that was pasted with its tags is taken as what it is. */
    public static String written(String text) {
        if (TAG.matcher(text).find()) return clean(text);
        var html = RENDERER.render(PARSER.parse(text.replace("\r\n", "\n")))
                .replaceAll("<(/?)h[1-6]>", "<$1h3>")
                .replaceAll(">\\n+", ">");
        return ALLOWED.sanitize(html).strip();
    }

    /** The text that a person edits, from what is kept. */
    public static String text(String html) {
        return new DescriptionText().of(html);
    }

    private static String paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\s*\\n\\s*"))
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + line.replace("&", "&amp;") + "</p>")
                .collect(Collectors.joining());
    }
}
