package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
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

    private final ShopRequest request;
    private final Window window;
    private final Catalog catalog;
    private final ShopSets sets;
    private final StructuredData data;
    private final ReadersGrid grid;
    private final Shelves shelves;
    private final GoodsPreviews previews;

    SetPages(
            ShopRequest request,
            Window window,
            Catalog catalog,
            ShopSets sets,
            StructuredData data,
            ReadersGrid grid,
            Shelves shelves,
            GoodsPreviews previews) {
        this.request = request;
        this.window = window;
        this.catalog = catalog;
        this.sets = sets;
        this.data = data;
        this.grid = grid;
        this.shelves = shelves;
        this.previews = previews;
    }

    @GET
    @Produces(Window.HTML)
    public String set(
            @PathParam("set") String slug, @RestQuery("cursor") @Nullable String cursor, @Context UriInfo address) {
        var moment = window.moment();
        var categories = catalog.categories(moment);
        var shop = request.shop();
        var set = sets.page(shop.id(), slug).orElseThrow(() -> new NotFound("set"));
        var narrowing = Narrowing.read(
                Shelf.BASE + "/sets/" + set.slug(), null, address.getQueryParameters(), shop.currency(), grid.chosen());
        var shown = window.shown();
        var shelf = shelves.of(moment, new Shelves.Question(narrowing, null, set.slug(), cursor), shown);
        var crumbs = List.of(NavLink.to(request.base() + "/c/all", shown.say().everything()));
        var here = NavLink.to(request.base() + "/sets/" + set.slug(), set.title());
        var page = new ListPage(
                set.title(),
                set.told().isEmpty() ? null : set.told(),
                data.path(crumbs, here),
                previews.address("/sets/" + set.slug()),
                crumbs,
                List.of(),
                shelf);
        return window.show(moment, Templates.list(page), categories, List.of());
    }
}
