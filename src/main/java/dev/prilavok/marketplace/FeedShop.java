package dev.prilavok.marketplace;

import dev.prilavok.catalog.SaleProduct;
import dev.prilavok.tenancy.Shop;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a feed says of the shop itself.
 *
 * @param address makes a path of the shop a full address
 */
record FeedShop(Shop shop, UnaryOperator<String> address, ZonedDateTime now) implements GoodsPlace {
    private static final int MOST_PICTURES = 10;
    private static final int WIDTH = 1_200;
    private static final int LONGEST = 512;

    String home() {
        return address.apply("/");
    }

    @Override
    public String page(SaleProduct product, SaleProduct.Piece piece) {
        return address.apply(
                "/p/" + product.slug() + "?colour=" + URLEncoder.encode(piece.colourKey(), StandardCharsets.UTF_8));
    }

    /** At most ten, the first one first; pictures live at the root of the shop's host. */
    @Override
    public List<String> pictures(SaleProduct.Piece piece) {
        return pictures(URI.create(home()), piece);
    }

    /** The same on any host. */
    static List<String> pictures(URI root, SaleProduct.Piece piece) {
        return piece.pictures().stream()
                .map(picture -> root.resolve(picture.src(WIDTH)).toString())
                .filter(url -> url.length() <= LONGEST)
                .limit(MOST_PICTURES)
                .toList();
    }
}
