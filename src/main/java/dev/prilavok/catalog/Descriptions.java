package dev.prilavok.catalog;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Texts of feeds and people as safe HTML: paragraphs, lists and emphasis, nothing that can run or load. */
public final class Descriptions {
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "b", "strong", "em", "i", "h3")
            .toFactory();

    private Descriptions() {}

    public static String clean(String text) {
        var html = text.contains("<") ? text : paragraphs(text);
        return ALLOWED.sanitize(html).strip();
    }

    private static String paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\s*\\n\\s*"))
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + line.replace("&", "&amp;") + "</p>")
                .collect(Collectors.joining());
    }
}
