package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product in one colour, with its sizes and measurements.
 *
 * @param here where it is, below the shop's base
 * @param preview full address of the picture that messengers show
 * @param data the page in the words of schema.org
 * @param materials what it is mainly made of, each with a drawing of its own
 * @param worn how it fits, said by what people kept and sent back; null as long as nobody did
 */
record ProductPage(
        String name,
        String here,
        String preview,
        String data,
        List<NavLink> crumbs,
        List<Pic> pics,
        Price price,
        boolean soldOut,
        boolean trial,
        @Nullable String colour,
        List<Swatch> colours,
        List<SizeChoice> sizes,
        List<NavLink> grids,
        boolean single,
        boolean canPair,
        @Nullable String chosen,
        @Nullable String fit,
        boolean measured,
        List<String> columns,
        List<Row> rows,
        @Nullable MeasureDrawing drawing,
        @Nullable String description,
        @Nullable String composition,
        List<String> materials,
        List<Care> care,
        @Nullable String promise,
        @Nullable String worn,
        List<Tile> similar,
        List<Tile> seen) {
    /** What it is and what it costs, in one line. */
    public String offered() {
        return name + ", " + price.now();
    }

    /** A colour as a link to its page, shown by its photograph or painted. */
    record Swatch(String url, String name, @Nullable Pic pic, List<String> paint, boolean current) {}

    /**
     * A size to choose.
     *
     * @param name as the label on the thing says it
     * @param shown in the reader's grid
     * @param own what to say of the label when it says another number; null when it does not
     * @param price its own price; null when all sizes cost the same
     */
    record SizeChoice(
            String sku,
            String name,
            String shown,
            @Nullable String own,
            @Nullable String price,
            boolean gone,
            boolean chosen) {}

    /** One measure over all sizes, with its letter in the drawing; of the chosen size, or from the least to the greatest. */
    record Row(@Nullable String letter, String name, String chosen, List<Cell> cells) {}

    /** One measure of one size. */
    record Cell(String size, String value) {}

    /** An instruction of the label. */
    record Care(String code, String text) {}
}
