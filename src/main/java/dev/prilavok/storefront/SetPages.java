package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.ShopSets;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A set that the shop took: its own page, narrowed down and sorted like any list. */
@Path("/s/{slug}/sets/{set}")
@PermitAll
public class SetPages {
    private static final int PAGE = 24;

    private final ShopRequest request;
    private final Window window;
    private final Catalog catalog;
    private final ShopSets sets;
    private final StructuredData data;
    private final ReadersGrid grid;

    SetPages(
            ShopRequest request, Window window, Catalog catalog, ShopSets sets, StructuredData data, ReadersGrid grid) {
        this.request = request;
        this.window = window;
        this.catalog = catalog;
        this.sets = sets;
        this.data = data;
        this.grid = grid;
    }

    @GET
    @Produces(Window.HTML)
    public String set(
            @PathParam("set") String slug, @RestQuery("cursor") @Nullable String cursor, @Context UriInfo address) {
        var moment = window.moment();
        var categories = catalog.categories(moment);
        var shop = request.shop();
        var set = sets.page(shop.id(), slug).orElseThrow(() -> new NotFound("set"));
        var here = request.base() + "/sets/" + set.slug();
        var narrowing = Narrowing.read(here, null, address.getQueryParameters(), shop.currency(), grid.chosen());
        var found = catalog.found(
                moment,
                new CatalogQuery(null, set.slug(), null, narrowing.sort(), cursor, PAGE, narrowing.filter()));
        var shown = window.shown();
        var crumbs = List.of(NavLink.to(request.base() + "/c/all", shown.say().everything()));
        var next = found.goods().next();
        var page = new ListPage(
                set.title(),
                set.told().isEmpty() ? null : set.told(),
                data.path(crumbs, NavLink.to(here, set.title())),
                crumbs,
                List.of(),
                Choices.of(narrowing, found.facets(), shown, grid.shown(), true),
                shown.tiles(found.goods().items(), true),
                next == null ? null : narrowing.url(next));
        return window.show(moment, page, Templates::list, categories, List.of());
    }
}
