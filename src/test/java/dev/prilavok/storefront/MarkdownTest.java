package dev.prilavok.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void keepsWhatATextNeeds() {
        var html =
                Markdown.html("# Доставка\n\nКурьер **подождёт**.\n\n- раз\n- два\n\n[письмо](mailto:a@shop.example)");

        assertThat(html)
                .contains(
                        "<h2>Доставка</h2>",
                        "<strong>подождёт</strong>",
                        "<li>раз</li>",
                        "href=\"mailto:a&#64;shop.example\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[жми](javascript:alert(1))",
                "[жми](JaVaScRiPt:alert(1))",
                "[жми](data:text/html,<script>alert(1)</script>)",
                "![x](https://elsewhere.example/track.gif)",
                "<a href='#' hx-get='https://elsewhere.example'>x</a>",
                "<iframe src=https://elsewhere.example></iframe>",
                "<svg onload=alert(1)>",
                "<style>body{display:none}</style>"
            })
    void letsNothingRun(String markdown) {
        assertThat(Markdown.html(markdown))
                .doesNotContainIgnoringCase(
                        "<script", "<img", "<iframe", "<svg", "<style", "<a href=\"javascript", "<a href=\"data");
    }

    @Test
    void opensWithTheFirstParagraph() {
        assertThat(Markdown.opening("## О нас\n\nПервый абзац.\n\nВторой.")).isEqualTo("<p>Первый абзац.</p>\n");
    }
}
