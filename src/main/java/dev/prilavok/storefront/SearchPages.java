package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
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
    private final ReadersGrid grid;

    SearchPages(ShopRequest request, Window window, Catalog catalog, ReadersGrid grid) {
        this.request = request;
        this.window = window;
        this.catalog = catalog;
        this.grid = grid;
    }

    @GET
    @Produces(Window.HTML)
    @Transactional
    public String search(
            @RestQuery("q") @Nullable String asked,
            @RestQuery("cursor") @Nullable String cursor,
            @Context UriInfo address) {
        var categories = window.open();
        var words = words(asked);
        var page = words == null ? nothingAsked() : searched(words, cursor, address);
        return window.show(Templates.search(page), categories, List.of());
    }

    private SearchPage nothingAsked() {
        return new SearchPage(null, false, null, instead(), null);
    }

    private SearchPage searched(String words, @Nullable String cursor, UriInfo address) {
        var shop = request.shop();
        var shown = window.shown();
        var narrowing = Narrowing.read(
                request.base() + "/search", words, address.getQueryParameters(), shop.currency(), grid.chosen());
        var found = catalog.found(
                shop.id(), new CatalogQuery(null, words, narrowing.sort(), cursor, PAGE, narrowing.filter()));
        var goods = found.goods();
        // nothing left after narrowing down, or behind the last page, is not nothing found
        var empty = goods.items().isEmpty() && narrowing.filter().isEmpty() && cursor == null;
        if (empty) catalog.missed(shop.id(), words);
        return new SearchPage(
                words,
                empty,
                empty ? null : Choices.of(narrowing, found.facets(), shown, grid.shown(), true),
                empty ? instead() : shown.tiles(goods.items(), true),
                goods.next() == null ? null : narrowing.url(goods.next()));
    }

    private List<Tile> instead() {
        return window.shown().tiles(catalog.novelties(request.shop().id(), INSTEAD), true);
    }

    private static @Nullable String words(@Nullable String asked) {
        if (asked == null || asked.isBlank()) return null;
        var words = asked.strip().replaceAll("\\p{Cntrl}", " ");
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
