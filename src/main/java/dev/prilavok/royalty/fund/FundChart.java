package dev.prilavok.royalty.fund;

import dev.prilavok.kernel.Moneys;
import java.util.ArrayList;
import java.util.List;

/** Pairs of bars, a month each: light for what came in, dark for what was spent. */
record FundChart(int width, int height, List<Bar> bars) {
    private static final int HEIGHT = 120;
    private static final int BAR = 18;
    private static final int STEP = 56;

    /** One bar; y counts from above. */
    record Bar(int x, int y, int width, int height, boolean dark) {}

    static FundChart of(List<FundMonth> oldestFirst) {
        var most = oldestFirst.stream()
                .mapToLong(one -> Math.max(Moneys.minor(one.collected()), Moneys.minor(one.spent())))
                .max()
                .orElse(0);
        var bars = new ArrayList<Bar>();
        for (var i = 0; i < oldestFirst.size(); i++) {
            var month = oldestFirst.get(i);
            bars.add(bar(i * STEP + 8, Moneys.minor(month.collected()), most, false));
            bars.add(bar(i * STEP + 8 + BAR + 2, Moneys.minor(month.spent()), most, true));
        }
        return new FundChart(Math.max(STEP, oldestFirst.size() * STEP), HEIGHT, bars);
    }

    private static Bar bar(int x, long minor, long most, boolean dark) {
        var height = most <= 0 || minor <= 0 ? 0 : (int) Math.max(1, minor * (HEIGHT - 4) / most);
        return new Bar(x, HEIGHT - height, BAR, height, dark);
    }
}
