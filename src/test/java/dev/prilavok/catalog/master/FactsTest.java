package dev.prilavok.catalog.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Applying the recorded differences gives what was there, at every step. */
class FactsTest {
    @Provide
    Arbitrary<List<Map<String, String>>> lives() {
        var key = Arbitraries.of("name.ru", "brand", "variant a b size", "variant a measure.BUST", "care");
        var value = Arbitraries.of("1", "2", "три", "4 5");
        return Arbitraries.maps(key, value).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 300)
    void differencesLeadToEveryState(@ForAll("lives") List<Map<String, String>> life) {
        var history = new ArrayList<SortedMap<String, Change>>();
        var before = Facts.NONE;
        for (var state : life) {
            var now = Facts.of(state);
            history.add(before.to(now));
            assertThat(Facts.after(history)).isEqualTo(now);
            before = now;
        }
    }

    @Property(tries = 300)
    void whatNobodyElseTouchedIsMergedAndNothingElse(
            @ForAll("lives") List<Map<String, String>> mine, @ForAll("lives") List<Map<String, String>> theirs) {
        var base = Facts.of(mine.get(0));
        var wanted = base.to(Facts.of(mine.get(mine.size() - 1)));
        var now = Facts.of(theirs.get(theirs.size() - 1));

        var merge = Merge.of(wanted, now);
        var after = now.with(merge.changes());

        wanted.forEach((key, change) -> {
            if (merge.conflicts().containsKey(key)) assertThat(after.get(key)).isEqualTo(now.get(key));
            else assertThat(after.get(key)).isEqualTo(change.is());
        });
        now.values().keySet().stream()
                .filter(key -> !wanted.containsKey(key))
                .forEach(key -> assertThat(after.get(key)).isEqualTo(now.get(key)));
    }
}
