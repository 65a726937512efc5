package dev.prilavok.storefront;

import dev.prilavok.delivery.DeliveryQuote;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Quote;
import dev.prilavok.order.QuoteLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is another in a new price than in the one before, one sentence for each thing. */
final class Changes {
    private final Shown shown;
    private final List<String> found = new ArrayList<>();

    private Changes(Shown shown) {
        this.shown = shown;
    }

    static List<String> between(Quote before, Quote now, Shown shown) {
        var changes = new Changes(shown);
        changes.goods(bySku(before), bySku(now));
        changes.delivery(before.delivery(), now.delivery());
        changes.wrap(before.gift(), now.gift());
        return changes.found;
    }

    private static Map<Sku, QuoteLine> bySku(Quote quote) {
        return quote.lines().stream().collect(Collectors.toMap(QuoteLine::sku, Function.identity(), (one, two) -> one));
    }

    private void goods(Map<Sku, QuoteLine> before, Map<Sku, QuoteLine> now) {
        var say = shown.buying();
        before.forEach((sku, line) -> {
            var same = now.get(sku);
            if (same == null) found.add(say.changedGone(label(line)));
            else if (!same.total().isEqual(line.total()))
                found.add(say.changedPrice(label(same), shown.money(line.total()), shown.money(same.total())));
        });
        now.forEach((sku, line) -> {
            if (!before.containsKey(sku)) found.add(say.changedNew(label(line), shown.money(line.total())));
        });
    }

    private void delivery(DeliveryQuote before, DeliveryQuote now) {
        var say = shown.buying();
        if (!before.title().equals(now.title())) found.add(say.changedWay(before.title(), now.title()));
        if (!before.price().isEqual(now.price()))
            found.add(say.changedPrice(say.delivery(), shown.money(before.price()), shown.money(now.price())));
        var then = shown.days(before.earliest(), before.latest());
        var days = shown.days(now.earliest(), now.latest());
        if (!then.equals(days)) found.add(say.changedDays(then, days));
    }

    private void wrap(@Nullable Money before, @Nullable Money now) {
        if (before != null && now != null && !before.isEqual(now))
            found.add(shown.gifts().changed(shown.money(before), shown.money(now)));
    }

    private String label(QuoteLine line) {
        return Sum.label(Item.of(line), shown);
    }
}
