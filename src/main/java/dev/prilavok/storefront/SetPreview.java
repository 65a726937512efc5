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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What messengers show for a set. */
@Path("/s/{slug}/sets/{set}/preview.jpg")
@PermitAll
public class SetPreview {
    private final ShopRequest request;
    private final Catalog catalog;
    private final ShopSets sets;
    private final GoodsPreviews previews;

    SetPreview(ShopRequest request, Catalog catalog, ShopSets sets, GoodsPreviews previews) {
        this.request = request;
        this.catalog = catalog;
        this.sets = sets;
        this.previews = previews;
    }

    @GET
    @Produces("image/jpeg")
    @Operation(hidden = true)
    public Response picture(@PathParam("set") String slug) {
        previews.onlyOfAnOpenShop();
        var shop = request.shop().id();
        var set = sets.page(shop, slug).orElseThrow(() -> new NotFound("picture"));
        return previews.drawn(
                set.title(),
                set.told(),
                catalog.list(shop, CatalogQuery.set(set.slug(), GoodsPreviews.GOODS))
                        .items());
    }
}
