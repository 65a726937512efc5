package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What messengers show for the first page of a shop that leads with no photograph. */
@Path("/s/{slug}/preview.jpg")
@PermitAll
public class HomePreview {
    private final ShopRequest request;
    private final Catalog catalog;
    private final GoodsPreviews previews;

    HomePreview(ShopRequest request, Catalog catalog, GoodsPreviews previews) {
        this.request = request;
        this.catalog = catalog;
        this.previews = previews;
    }

    @GET
    @Produces("image/jpeg")
    @Operation(hidden = true)
    public Response picture() {
        previews.onlyOfAnOpenShop();
        var shop = request.shop();
        return previews.drawn(HomePages.title(shop), "", catalog.novelties(shop.id(), GoodsPreviews.GOODS));
    }
}
