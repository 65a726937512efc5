package dev.prilavok.franchise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Sku;
import java.util.List;
import org.junit.jupiter.api.Test;

class PicksTest {
    private static final Sku SMALL = new Sku("a b");
    private static final Sku LARGE = new Sku("L");

    @Test
    void twoSizesToChooseFromTravelApartFromThoseToKeep() {
        var picks = Picks.of(List.of("shoes"), List.of()).with(List.of(SMALL, LARGE), List.of(SMALL, LARGE), true);

        assertThat(picks.at("/x")).isEqualTo("/x?sku=shoes&alt=a+b&alt=L");
        assertThat(picks.without(LARGE).at("/x?q=1")).isEqualTo("/x?q=1&sku=shoes&alt=a+b");
    }

    @Test
    void oneSizeIsNothingToChooseFrom() {
        var picks = Picks.of(List.of(), List.of()).with(List.of(SMALL, LARGE), List.of(SMALL), true);

        assertThat(picks.choice()).isEmpty();
        assertThat(picks.single()).containsExactly(SMALL);
    }

    @Test
    void choosingAThingAgainReplacesItsSizes() {
        var picks = Picks.of(List.of("L"), List.of()).with(List.of(SMALL, LARGE), List.of(SMALL), false);

        assertThat(picks.all()).containsExactly(SMALL);
        assertThat(Picks.of(List.of(" "), List.of("")).at("/x")).isEqualTo("/x");
    }

    @Test
    void aSizeLeftAloneIsNoChoiceAnyMore() {
        var picks = Picks.of(List.of("shoes"), List.of("L", "M", "scarf"));

        var settled = picks.settled(sku -> sku.value().equals("scarf") ? "scarf" : "dress");

        assertThat(settled.at("/x")).isEqualTo("/x?sku=shoes&sku=scarf&alt=L&alt=M");
    }
}
