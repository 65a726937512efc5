package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.ProductTile;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What messengers show for a section. */
@Path("/s/{slug}/c/{category}/preview.jpg")
@PermitAll
public class SectionPreview {
    private final ShopRequest request;
    private final Catalog catalog;
    private final GoodsPreviews previews;

    SectionPreview(ShopRequest request, Catalog catalog, GoodsPreviews previews) {
        this.request = request;
        this.catalog = catalog;
        this.previews = previews;
    }

    @GET
    @Produces("image/jpeg")
    @Operation(hidden = true)
    public Response picture(@PathParam("category") String category) {
        previews.onlyOfAnOpenShop();
        var shop = request.shop();
        if (category.equals(ListPages.ALL))
            return previews.drawn(
                    Texts.of(StorefrontMessages.class, shop.locale()).everything(),
                    "",
                    catalog.novelties(shop.id(), GoodsPreviews.GOODS));
        var path = ListPages.path(catalog.categories(shop.id()), category);
        if (path.isEmpty()) throw new NotFound("picture");
        return previews.drawn(path.get(path.size() - 1).name(), "", goods(category));
    }

    private List<ProductTile> goods(String category) {
        return catalog.list(request.shop().id(), CatalogQuery.category(category, GoodsPreviews.GOODS))
                .items();
    }
}
