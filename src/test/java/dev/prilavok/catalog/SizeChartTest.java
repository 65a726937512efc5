package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.Facets.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SizeChartTest {
    @Test
    void namesASizeInOtherGridsWhereTheWearerIsKnown() {
        assertThat(SizeChart.alike(SizeGroup.CLOTHES, Gender.WOMEN, "RU", "44"))
                .containsEntry("EU", "38")
                .containsEntry("UK", "10")
                .containsEntry("INT", "S")
                .doesNotContainKey("RU");
        assertThat(SizeChart.alike(SizeGroup.CLOTHES, Gender.MEN, "RU", "50"))
                .containsEntry("EU", "50")
                .containsEntry("UK", "40")
                .containsEntry("INT", "M");
        assertThat(SizeChart.alike(SizeGroup.CLOTHES, Gender.WOMEN, "EU", "38")).containsEntry("RU", "44");
        assertThat(SizeChart.alike(SizeGroup.SHOES, Gender.UNISEX, "EU", "38"))
                .containsEntry("RU", "37")
                .containsEntry("UK", "5");
        assertThat(SizeChart.alike(SizeGroup.CLOTHES, Gender.UNISEX, "RU", "48"))
                .isEmpty();
        assertThat(SizeChart.alike(SizeGroup.CLOTHES, Gender.WOMEN, "RU", "42–44"))
                .isEmpty();
        assertThat(SizeChart.alike(SizeGroup.CLOTHES, Gender.WOMEN, "INT", "M")).isEmpty();
        assertThat(SizeChart.alike(SizeGroup.HEADWEAR, Gender.WOMEN, "RU", "56"))
                .isEmpty();
    }

    @Test
    void aFamilyIsRenamedAsAWholeOrNotAtAll() {
        var women = sizes(choice("ru-42", "42", 3, Gender.WOMEN), choice("ru-44", "44", 5, Gender.WOMEN));
        var mixed = sizes(choice("ru-42", "42", 3, Gender.WOMEN), choice("ru-46", "46", 5, null));

        assertThat(names("EU", women)).containsExactly("36", "38");
        assertThat(names("INT", women)).containsExactly("S (42)", "S (44)");
        assertThat(names("EU", mixed)).containsExactly("42", "46");
        assertThat(SizeChart.offered(women)).containsExactly("RU", "EU", "UK", "INT");
        assertThat(SizeChart.offered(mixed)).isEmpty();
        var renamed = SizeChart.in("EU", women).groups().get(0).choices();
        assertThat(renamed).extracting(Choice::code).containsExactly("ru-42", "ru-44");
        assertThat(renamed).extracting(Choice::count).containsExactly(3, 5);
        assertThat(renamed).extracting(Choice::family).containsOnly("CLOTHES EU");
    }

    @Test
    void twoSizesOfOneNameAreToldApart() {
        var both = sizes(
                choice("ru-44", "44", 3, Gender.WOMEN),
                new Choice("eu-38", "38", 1, false, "CLOTHES EU", null, Gender.WOMEN));

        assertThat(names("RU", both)).containsExactly("44", "44 (38)");
    }

    private static List<String> names(String grid, Facets facets) {
        return SizeChart.in(grid, facets).groups().get(0).choices().stream()
                .map(Choice::name)
                .toList();
    }

    private static Facets sizes(Choice... choices) {
        return new Facets(List.of(new Facets.Group(Facet.SIZE, List.of(choices))), 9, null, null);
    }

    private static Choice choice(String code, String name, int count, @Nullable Gender worn) {
        return new Choice(code, name, count, false, "CLOTHES RU", null, worn);
    }
}
