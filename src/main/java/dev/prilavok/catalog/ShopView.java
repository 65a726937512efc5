package dev.prilavok.catalog;

import dev.prilavok.tenancy.Assortment;
import dev.prilavok.tenancy.Shop;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a shop's pages are made of at this moment: two views are equal when every page made from them would be, so a view is the key
 * of the cache.
 *
 * @param catalogue version of the goods
 * @param listings version of what the shop does differently
 * @param stretch which five minutes it is, while a rule of the shop counts free units; 0 otherwise
 * @param pricesSince when the price list version in force began
 * @param priceGroup the group of franchisees whose prices hold here; null where the general list does
 * @param demand version of what people ask for; it decides the order of some lists, never what a page shows of a product
 */
record ShopView(
        Shop shop,
        String lang,
        long catalogue,
        long listings,
        long stretch,
        @Nullable Instant pricesSince,
        @Nullable UUID priceGroup,
        long demand,
        Instant now) {
    /** The part that decides what a page shows. */
    record Key(
            Object shop,
            Assortment assortment,
            String currency,
            String lang,
            long catalogue,
            long listings,
            long stretch,
            @Nullable Instant prices,
            @Nullable UUID priceGroup) {}

    /** Shops that do nothing differently show the same, and share what is remembered. */
    Key key() {
        return new Key(
                listings == 0 ? "every shop" : shop.id(),
                shop.assortment(),
                currency(),
                lang,
                catalogue,
                listings,
                stretch,
                pricesSince,
                priceGroup);
    }

    /** The same for a reader of another language. */
    ShopView in(String other) {
        return new ShopView(shop, other, catalogue, listings, stretch, pricesSince, priceGroup, demand, now);
    }

    /** As what is the same for every reader of the shop. */
    Voice voice() {
        return new Voice(lang, shop.id().value(), shop.currency(), shop.zone(), catalogue, priceGroup, now);
    }

    String currency() {
        return shop.currency().getCode();
    }
}
