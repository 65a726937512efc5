package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary words = new Vocabulary(
            Set.of("плат", "карма"),
            List.of(
                    new Vocabulary.Name("платье", 40),
                    new Vocabulary.Name("плащ", 9),
                    new Vocabulary.Name("платок", 3),
                    new Vocabulary.Name("кимоно", 2),
                    new Vocabulary.Name("полосатое", 5)));

    @Test
    void findsTheWordThatWasMeant() {
        assertThat(words.nearest("плотье", false)).contains("платье");
        assertThat(words.nearest("палтье", false)).contains("платье");
        assertThat(words.nearest("кимон", false)).contains("кимоно");
        assertThat(words.nearest("паласатое", false)).contains("полосатое");
        assertThat(words.nearest("пилоса", true)).contains("полосатое");
        assertThat(words.nearest("зонтик", false)).isEmpty();
        assertThat(words.nearest("пла", false)).isEmpty();
    }

    @Test
    void knowsAWordInAnyOfItsForms() {
        assertThat(words.knows("платьями", "плат")).isTrue();
        assertThat(words.knows("карманы", "карма")).isTrue();
        assertThat(words.knows("зонтик", "зонтик")).isFalse();
        assertThat(words.goesOn("ким")).isTrue();
        assertThat(words.goesOn("кин")).isFalse();
    }

    @Test
    void countsSlipsLikeAWholeTableOfThem() {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++) {
            var one = word(random);
            var two = word(random);
            var all = Typing.slips(one, two, 99, false);
            assertThat(all).as(one + " " + two).isEqualTo(Typing.slips(two, one, 99, false));
            for (var most = 0; most < 4; most++)
                assertThat(Typing.slips(one, two, most, false)).isEqualTo(Math.min(all, most + 1));
            assertThat(Typing.slips(one, two, 99, true))
                    .isEqualTo(java.util.stream.IntStream.rangeClosed(0, two.length())
                            .map(end -> Typing.slips(one, two.substring(0, end), 99, false))
                            .min()
                            .orElseThrow());
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(7), 'а', 'г')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
