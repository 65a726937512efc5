package dev.prilavok.franchise;

import dev.prilavok.catalog.ListedGoods;
import dev.prilavok.catalog.master.OfficeMoments;
import dev.prilavok.catalog.pricing.ComingPrice;
import dev.prilavok.catalog.pricing.ComingPrices;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;

/** Says beside a product what the next price list will change: the wholesale price, and what becomes of the shop's own price. */
@ApplicationScoped
class ComingNotes {
    private final ComingPrices prices;
    private final OfficeMoments moments;

    ComingNotes(ComingPrices prices, OfficeMoments moments) {
        this.prices = prices;
        this.moments = moments;
    }

    Map<UUID, String> of(Shop shop, List<ListedGoods> goods, Locale locale) {
        var coming = prices.of(
                shop.franchisee(),
                shop.currency(),
                goods.stream().map(ListedGoods::product).toList());
        var notes = new HashMap<UUID, String>();
        for (var one : goods) {
            var price = coming.get(one.product());
            if (price == null) continue;
            var note = note(one, price, locale);
            if (!note.isEmpty()) notes.put(one.product(), note);
        }
        return notes;
    }

    private String note(ListedGoods goods, ComingPrice price, Locale locale) {
        var say = Texts.of(ComingMessages.class, locale);
        var day = moments.day(price.from(), locale);
        var parts = new ArrayList<String>();
        var now = price.now();
        if (now == null) parts.add(say.first(day, shown(price.then(), locale)));
        else if (price.changesWholesale())
            parts.add(say.wholesale(day, shown(price.then(), locale), shown(now, locale)));
        var own = goods.own();
        var moved = price.moves(own);
        if (own != null && moved != null) parts.add(say.moves(day, shown(own, locale), shown(moved, locale)));
        return String.join(" ", parts);
    }

    private static String shown(Money money, Locale locale) {
        return Moneys.shown(money, locale);
    }
}
