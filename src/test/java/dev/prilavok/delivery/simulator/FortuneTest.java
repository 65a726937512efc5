package dev.prilavok.delivery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.prilavok.delivery.simulator.ActedParcel.Planned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of acted parcels is by chance, but not by whim. */
class FortuneTest {
    private static final Set<Step> ENDS = Set.of(Step.DELIVERED, Step.LOST, Step.BACK_HOME);

    @Test
    void everyParcelEndsAndMostAreKeptAtLeastInPart() {
        var plans = plans(7);

        assertThat(plans).allSatisfy(plan -> {
            assertThat(ENDS).contains(plan.get(plan.size() - 1).step());
            assertThat(plan).isSortedAccordingTo(Comparator.comparing(Planned::afterMinutes));
        });
        assertThat(share(plans, Step.DELIVERED) + share(plans, Step.PARTLY)).isBetween(0.6, 0.85);
        assertThat(share(plans, Step.REFUSED)).isBetween(0.12, 0.28);
        assertThat(share(plans, Step.LOST)).isBetween(0.01, 0.08);
    }

    @Test
    void theSameSeedTellsTheSameFortune() {
        assertThat(plans(7)).isEqualTo(plans(7)).isNotEqualTo(plans(8));
    }

    private static double share(List<List<Planned>> plans, Step step) {
        return (double) plans.stream()
                        .filter(plan -> plan.stream().anyMatch(planned -> planned.step() == step))
                        .count()
                / plans.size();
    }

    private static List<List<Planned>> plans(long seed) {
        return IntStream.range(0, 500)
                .mapToObj(i -> new Fortune(seed, true, true, List.of("11", "22")).of(parcel("P" + i * 7919)))
                .toList();
    }

    private static ActedParcel parcel(String number) {
        return new ActedParcel(
                "cdek",
                number,
                number + "-back",
                "1",
                number,
                Instant.EPOCH,
                JsonNodeFactory.instance.objectNode(),
                null,
                false,
                List.of(new ActedParcel.Item("a", 2, BigDecimal.ONE, 0)),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }
}
