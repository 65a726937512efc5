package dev.prilavok.fulfilment.picking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PickListTest {
    @Test
    void shelvesFollowEachOtherAsOneWalks() {
        var sorted = Stream.of("А-10-1", "А-2-1", "Б-1", "А-2-10")
                .sorted(java.util.Comparator.comparing(PickList::natural))
                .toList();

        assertThat(sorted).isEqualTo(List.of("А-2-1", "А-2-10", "А-10-1", "Б-1"));
    }
}
