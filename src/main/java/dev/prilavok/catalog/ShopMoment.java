package dev.prilavok.catalog;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    private record MadeOf(
            ShopId shop,
            long catalogue,
            long goods,
            long listings,
            long stretch,
            long demand,
            @Nullable Instant prices,
            @Nullable UUID priceGroup,
            long free) {}

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
        return new MadeOf(
                view.shop().id(),
                view.catalogue(),
                loaded.version(),
                view.listings(),
                view.stretch(),
                view.demand(),
                view.pricesSince(),
                view.priceGroup(),
                glance.stamp());
    }

    /** The goods in memory are those of this moment; a big catalogue may still be being read, and then nothing is worth keeping. */
    public boolean isSettled() {
        return loaded.version() == view.catalogue();
    }
}
