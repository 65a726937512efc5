package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A description is kept as HTML and edited as text. */
class DescriptionsTest {
    @Test
    void aLittleMarkdownBecomesParagraphsListsAndEmphasis() {
        assertThat(Descriptions.written("Лёгкий **лён**.\nСтирать *отдельно*.\r\n\r\n## Детали\n- карман\n- пояс"))
                .isEqualTo("<p>Лёгкий <strong>лён</strong>.<br />Стирать <em>отдельно</em>.</p>"
                        + "<h3>Детали</h3><ul><li>карман</li><li>пояс</li></ul>");
    }

    @Test
    void whatWasPastedWithItsTagsIsCleanedAndKept() {
        assertThat(Descriptions.written("<p>Лёгкий</p><script>alert(1)</script>"))
                .isEqualTo("<p>Лёгкий</p>");
    }

    @Test
    void whatMayNotRunDoesNot() {
        assertThat(Descriptions.written(
                        "[сюда](javascript:alert(1)) <svg onload=alert(1)> ![](http://x.example/a.png)"))
                .doesNotContain("javascript", "<svg", "<img", "<a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Рост модели 176 см, на ней размер 44.</p>",
                "<p>Скидка</p><p>- 20 % до 1980. Дальше</p>",
                "<p>1980. год</p><p># не заголовок</p>",
                "<h3>Уход</h3><ul><li>стирать при 30</li><li>не сушить</li></ul><p>Всё.</p>",
                "<ol><li>раз</li><li>два</li></ol>",
                "<p>5 &lt; 6 &amp; 7 &gt; 3, a*b_c [x] `y` \\ &amp;copy;</p>",
                "<p>строка<br />ещё строка</p>"
            })
    void whatIsKeptIsEditedAndKeptAgainUnchanged(String html) {
        var kept = Descriptions.clean(html);

        assertThat(Descriptions.written(Descriptions.text(kept))).isEqualTo(kept);
    }

    @Test
    void peopleSeeNoTags() {
        assertThat(Descriptions.text("<p>Платье&#160;изо льна</p><ul><li>карман</li></ul><p>A &amp; B</p>"))
                .isEqualTo("Платье\u00a0изо льна\n\n- карман\n\nA & B");
    }

    @Property(tries = 300)
    void editingTwiceChangesNothingMore(@ForAll("htmls") String html) {
        var once = Descriptions.written(Descriptions.text(Descriptions.clean(html)));

        assertThat(Descriptions.text(once)).isEqualTo(Descriptions.text(Descriptions.clean(html)));
    }

    @Provide
    Arbitrary<String> htmls() {
        var words = Arbitraries.strings()
                .withChars("абв 1.-#*_&;[]`\\")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> text.matches(".*[а-я].*"))
                .map(text -> text.strip().replace("&", "&amp;"));
        var paragraph = words.map(text -> "<p>" + text + "</p>");
        var list = words.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(items -> items.stream()
                        .map(item -> "<li>" + item + "</li>")
                        .collect(java.util.stream.Collectors.joining("", "<ul>", "</ul>")));
        var strong = Arbitraries.strings()
                .withCharRange('а', 'я')
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(text -> "<p>до <strong>" + text + "</strong> после</p>");
        return Combinators.combine(Arbitraries.oneOf(paragraph, strong), Arbitraries.oneOf(list, paragraph))
                .as((one, other) -> one + other);
    }
}
