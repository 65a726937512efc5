package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Ids;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The order of what people ask for is that of sorting it slowly, page by page and without repeats. */
class PopularTest {
    @Property(tries = 200)
    void pagesThroughWhatIsAskedForMostAndThenThroughWhatIsNewest(@ForAll long seed) {
        var random = new Random(seed);
        var count = random.nextInt(40);
        var built = new Goods.Builder();
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < count; i++) {
            // ids of different milliseconds, as those of different imports are
            var made = 1_700_000_000_000L + random.nextInt(20);
            ids.add(new UUID(made << 16 | 0x7000, Ids.next().getLeastSignificantBits()));
            built.product(ids.get(i), i, Ids.next(), Map.of());
        }
        var points = IntStream.range(0, count)
                .mapToDouble(
                        i -> random.nextInt(3) == 0 ? 0 : Math.pow(2, random.nextInt(400)) * (1 + random.nextInt(3)))
                .toArray();
        var order = Popular.order(built.build(), points);

        var slow = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -points[i])
                        .thenComparing(i -> points[i] > 0 ? 0 : -Popular.madeAt(ids.get(i)))
                        .thenComparing(ids::get))
                .map(ids::get)
                .toList();
        assertThat(paged(ids, order, 1 + random.nextInt(7))).isEqualTo(slow);
    }

    private static List<UUID> paged(List<UUID> ids, java.util.function.IntToLongFunction order, int size) {
        var seen = new ArrayList<UUID>();
        Spot after = null;
        while (true) {
            var first = new Firsts(size);
            for (var i = 0; i < ids.size(); i++) {
                var spot = new Spot(order.applyAsLong(i), ids.get(i));
                if (after == null || spot.compareTo(after) > 0) first.offer(spot);
            }
            var page = first.inOrder();
            if (page.isEmpty()) return seen;
            page.forEach(spot -> seen.add(spot.id()));
            after = Spot.of(page.get(page.size() - 1).cursor());
        }
    }
}
