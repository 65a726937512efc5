package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product in one colour, with its sizes and measurements. */
record ProductPage(
        String name,
        String address,
        @Nullable String shareUrl,
        List<NavLink> crumbs,
        List<Pic> pics,
        Price price,
        boolean soldOut,
        boolean trial,
        @Nullable String colour,
        List<Swatch> colours,
        List<SizeChoice> sizes,
        boolean single,
        boolean canPair,
        @Nullable String chosen,
        @Nullable String fit,
        boolean measured,
        List<String> columns,
        List<Row> rows,
        @Nullable String description,
        @Nullable String composition,
        List<Care> care,
        @Nullable String promise,
        List<Tile> similar) {
    /** A colour as a link to its page. */
    record Swatch(String url, String name, @Nullable Pic pic, boolean current) {}

    /** A size to choose. */
    record SizeChoice(String sku, String name, boolean gone, boolean chosen) {}

    /** One measure over all sizes. */
    record Row(String name, List<Cell> cells) {}

    /** One measure of one size. */
    record Cell(String size, String value) {}

    /** An instruction of the label. */
    record Care(String code, String text) {}
}
