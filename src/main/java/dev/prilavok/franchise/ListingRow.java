package dev.prilavok.franchise;

import dev.prilavok.catalog.ListedGoods;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.tenancy.Shop;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A product in the list of the franchisee's goods.
 *
 * @param typed the own price as it was typed or is kept
 * @param moved what head office's new corridor did to the own price, null when nothing
 * @param coming what a dated price list will change, null when nothing
 * @param corridor null when the shop cannot ask a price of its own
 * @param noCorridor why it cannot
 */
record ListingRow(
        String id,
        String name,
        String category,
        @Nullable String photo,
        ListedGoods.Place place,
        String state,
        String recommended,
        @Nullable String corridor,
        String noCorridor,
        String typed,
        @Nullable String moved,
        PieceEarning.@Nullable Left left,
        @Nullable String error,
        @Nullable String page,
        boolean mayWords,
        boolean wordsMoved,
        @Nullable String coming) {
    private static final int WIDE = 160;

    static ListingRow of(
            Shop shop, ListedGoods goods, PieceEarning.@Nullable Left left, ListingMessages texts, Locale locale) {
        var recommended = Moneys.shown(goods.recommended(), locale);
        return new ListingRow(
                goods.product().toString(),
                goods.name(),
                goods.category(),
                goods.picture() == null ? null : goods.picture().src(WIDE),
                goods.place(),
                texts.place(goods.place()),
                goods.pricesVary() ? texts.from(recommended) : recommended,
                corridor(goods, texts, locale),
                goods.mayPrice() ? texts.noOnePrice() : texts.priceIsOffices(),
                TypedPrice.shown(goods.own()),
                moved(goods, texts, locale),
                left,
                null,
                isShown(goods.place()) ? "/s/" + shop.slug() + "/p/" + goods.slug() : null,
                goods.mayWords(),
                goods.wordsMoved(),
                null);
    }

    private static @Nullable String corridor(ListedGoods goods, ListingMessages texts, Locale locale) {
        return goods.mayHaveOwnPrice()
                ? texts.corridor(Moneys.shown(goods.floor(), locale), Moneys.shown(goods.ceiling(), locale))
                : null;
    }

    private static @Nullable String moved(ListedGoods goods, ListingMessages texts, Locale locale) {
        var own = goods.own();
        if (own == null) return null;
        if (!goods.mayPrice()) return texts.priceRests(Moneys.shown(own, locale));
        var moved = goods.movedTo();
        return moved == null ? null : texts.moved(Moneys.shown(own, locale), Moneys.shown(moved, locale));
    }

    private static boolean isShown(ListedGoods.Place place) {
        return place == ListedGoods.Place.SHOWN || place == ListedGoods.Place.PINNED;
    }

    public boolean shown() {
        return isShown(place);
    }

    public boolean pinned() {
        return place == ListedGoods.Place.PINNED;
    }

    /** What the button of the row does: the last part of its address. */
    public String act() {
        return switch (place) {
            case SHOWN, PINNED -> "hide";
            case HIDDEN -> "show";
            case RULED_OUT, WAITING -> "pin";
        };
    }

    /** The same row with what was typed and why it was not taken. */
    ListingRow refused(String typed, String error) {
        return new ListingRow(
                id,
                name,
                category,
                photo,
                place,
                state,
                recommended,
                corridor,
                noCorridor,
                typed,
                moved,
                left,
                error,
                page,
                mayWords,
                wordsMoved,
                coming);
    }

    /** The same row with what will change. */
    ListingRow coming(@Nullable String change) {
        return new ListingRow(
                id,
                name,
                category,
                photo,
                place,
                state,
                recommended,
                corridor,
                noCorridor,
                typed,
                moved,
                left,
                error,
                page,
                mayWords,
                wordsMoved,
                change);
    }
}
