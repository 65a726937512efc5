package dev.prilavok.royalty;

import dev.prilavok.cash.EarlierGoods;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.Orders;
import dev.prilavok.returns.Returns;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes books of what happened before there were any: every stored outcome and return once, each in a transaction of its shop. */
@ApplicationScoped
public class EarlierBooks {
    private static final int PAGE = 100;

    private final Shops shops;
    private final Orders orders;
    private final Returns returns;
    private final EarlierGoods goods;
    private final PostOutcomes outcomes;
    private final PostReturns taken;
    private final Scope scope;

    EarlierBooks(
            Shops shops,
            Orders orders,
            Returns returns,
            EarlierGoods goods,
            PostOutcomes outcomes,
            PostReturns taken,
            Scope scope) {
        this.shops = shops;
        this.orders = orders;
        this.returns = returns;
        this.goods = goods;
        this.outcomes = outcomes;
        this.taken = taken;
        this.scope = scope;
    }

    /**
     * Goes through every shop, outside any transaction; what is in the books already stays as it is, so it may be stopped and begun
     * again.
     *
     * @return how many facts were looked at
     */
    public int post() {
        var seen = goods.stock();
        for (var shop : shops.all()) {
            seen += each(shop, last -> orders.outcomesAfter(shop.id(), last, PAGE), LineOutcomes::id, outcome -> {
                goods.post(outcome);
                outcomes.post(outcome);
            });
            seen += each(shop, last -> returns.acceptedAfter(shop.id(), last, PAGE), fact -> fact.id(), taken::post);
        }
        return seen;
    }

    private <F> int each(Shop shop, Function<@Nullable UUID, List<F>> page, Function<F, UUID> id, Consumer<F> post) {
        var seen = 0;
        UUID last = null;
        for (var facts = read(shop, page, null); !facts.isEmpty(); facts = read(shop, page, last)) {
            for (var fact : facts) {
                scope.shop(shop.id(), () -> post.accept(fact));
                last = id.apply(fact);
                seen++;
            }
        }
        return seen;
    }

    private <F> List<F> read(Shop shop, Function<@Nullable UUID, List<F>> page, @Nullable UUID last) {
        return scope.shop(shop.id(), () -> page.apply(last));
    }
}
