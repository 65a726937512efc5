package dev.prilavok.catalog;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SizeGridTest {
    @Test
    void ordersSizesAsLabelsDo() {
        assertThat(sorted("XL", "S", "XXS", "M", "3XL", "XS", "L", "XXL"))
                .containsExactly("XXS", "XS", "S", "M", "L", "XL", "XXL", "3XL");
        assertThat(sorted("10", "9", "44", "42–44", "42", "9,5"))
                .containsExactly("9", "9,5", "10", "42", "42–44", "44");
        assertThat(sorted("М", "S", "Х L".replace(" ", ""))).containsExactly("S", "М", "ХL");
    }

    @Test
    void saysWhichSizesAreFree() {
        var all = List.of("42", "44", "46", "48", "50");

        assertThat(SizeGrid.range(all, Set.copyOf(all))).isEqualTo("42–50");
        assertThat(SizeGrid.range(all, Set.of("42", "44", "46", "50"))).isEqualTo("42–46, 50");
        assertThat(SizeGrid.range(all, Set.of("42", "44"))).isEqualTo("42, 44");
        assertThat(SizeGrid.range(all, Set.of())).isEmpty();
        assertThat(SizeGrid.range(List.of(SizeGrid.ONE), Set.of(SizeGrid.ONE))).isEmpty();
    }

    @Test
    void knowsThingsWithoutASize() {
        assertThat(List.of(SizeGrid.plain(" one size "), SizeGrid.plain(""), SizeGrid.plain("42-44")))
                .containsExactly(SizeGrid.ONE, SizeGrid.ONE, "42–44");
    }

    private static List<String> sorted(String... sizes) {
        return List.of(sizes).stream().sorted(comparing(SizeGrid::rank)).toList();
    }
}
