package dev.prilavok.storefront;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Texts of a shop as HTML that can do nothing but be read. */
final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "ul", "ol", "li", "strong", "em", "blockquote", "br", "hr", "a", "code")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .allowUrlProtocols("tel", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    private Markdown() {}

    static String html(String markdown) {
        // the page's title is its only first-level heading
        return HARMLESS.sanitize(RENDERER.render(PARSER.parse(markdown)).replace("h1>", "h2>"));
    }

    /** The first paragraph, to begin with. */
    static String opening(String markdown) {
        var blocks = List.of(markdown.strip().split("\\R\\R"));
        return html(blocks.stream()
                .filter(block -> !block.startsWith("#"))
                .limit(1)
                .findFirst()
                .orElse(""));
    }
}
