package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.ProductTile;
import dev.prilavok.kernel.Slice;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Search; what finds nothing shows what is new. */
@Path("/s/{slug}/search")
@PermitAll
public class SearchPages {
    private static final int PAGE = 24;
    private static final int INSTEAD = 8;
    private static final int LONGEST = 100;

    private final ShopRequest request;
    private final Window window;
    private final Catalog catalog;

    SearchPages(ShopRequest request, Window window, Catalog catalog) {
        this.request = request;
        this.window = window;
        this.catalog = catalog;
    }

    @GET
    @Produces(Window.HTML)
    public String search(@RestQuery("q") @Nullable String asked, @RestQuery("cursor") @Nullable String cursor) {
        var categories = window.open();
        var words = words(asked);
        var shop = request.shop().id();
        var found = words == null
                ? new Slice<ProductTile>(List.of(), null)
                : catalog.list(shop, new CatalogQuery(null, words, CatalogQuery.Sort.RECOMMENDED, cursor, PAGE));
        var empty = found.items().isEmpty();
        var shown = window.shown();
        var page = new SearchPage(
                words,
                words != null && empty,
                shown.tiles(empty ? catalog.novelties(shop, INSTEAD) : found.items(), true),
                found.next() == null || words == null ? null : next(words, found.next()));
        return window.show(Templates.search(page), categories, List.of());
    }

    private static @Nullable String words(@Nullable String asked) {
        if (asked == null || asked.isBlank()) return null;
        var words = asked.strip().replaceAll("\\p{Cntrl}", " ");
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private String next(String words, String cursor) {
        return request.base() + "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&cursor=" + cursor;
    }
}
