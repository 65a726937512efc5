package dev.prilavok.catalog;

import dev.prilavok.kernel.Langs;
import dev.prilavok.tenancy.ShopId;
import java.util.Locale;

/** What a page begins with: the goods, what the shop does differently, prices and what is free, all of one moment. */
public final class ShopMoment {
    private final ShopView view;
    private final GoodsMemory.Loaded loaded;
    private final FreeNow.Glance glance;

    ShopMoment(ShopView view, GoodsMemory.Loaded loaded, FreeNow.Glance glance) {
        this.view = view;
        this.loaded = loaded;
        this.glance = glance;
    }

    private record MadeOf(ShopView.Key view, long goods, long demand, long free) {}

    private record Pair(ShopId shop, Object madeOf) {}

    ShopView view() {
        return view;
    }

    GoodsMemory.Loaded loaded() {
        return loaded;
    }

    FreeNow.Glance glance() {
        return glance;
    }

    /**
     * All that pages of this moment are made of, besides the shop itself: where it is equal, pages are equal to the last letter. Versions
     * are never used twice, and every size that is sold out or comes back gives another number. Small enough to be kept.
     */
    public Object madeOf() {
        return new Pair(view.shop().id(), madeOfForAll());
    }

    /** The same for all shops that do nothing differently: they share it. What a shop's own buyers decide is not in it. */
    public Object madeOfForAll() {
        return new MadeOf(view.in("").key(), loaded.version(), view.demand(), glance.stamp());
    }

    /** The same moment for a reader of that language. */
    public ShopMoment in(Locale reader) {
        return new ShopMoment(view.in(Langs.of(reader)), loaded, glance);
    }

    /** The goods in memory are those of this moment; a big catalogue may still be being read, and then nothing is worth keeping. */
    public boolean isSettled() {
        return loaded.version() == view.catalogue();
    }
}
