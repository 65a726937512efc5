package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.Picture;
import dev.prilavok.catalog.ProductCard;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Texts;
import dev.prilavok.social.Card;
import dev.prilavok.social.Previews;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What messengers show when somebody sends the page of a product: photographs, name and price in the brand's colours. */
@Path("/s/{slug}/p/{product}/{hash: [0-9a-f]{32}}.jpg")
@PermitAll
public class ProductPreviews {
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final int PHOTOS = 3;

    private final ShopRequest request;
    private final Catalog catalog;
    private final Previews previews;

    ProductPreviews(ShopRequest request, Catalog catalog, Previews previews) {
        this.request = request;
        this.catalog = catalog;
        this.previews = previews;
    }

    /** The full address of the picture of a product, for messengers. */
    String address(ProductCard card, ProductCard.Colour colour) {
        return request.absolute(path(card, colour));
    }

    // The picture of an old price leads to that of the present one; colours are told apart by what they show.
    @GET
    @Produces("image/jpeg")
    @Operation(hidden = true)
    public Response picture(@PathParam("product") String product, @PathParam("hash") String hash) {
        if (!request.shop().isOpen()) throw new NotFound("picture");
        var card = catalog.card(request.shop().id(), product).orElseThrow(() -> new NotFound("picture"));
        var shown = card.colours().stream()
                .map(colour -> drawing(card, colour))
                .filter(drawing -> drawing.hash().equals(hash))
                .findFirst();
        if (shown.isEmpty())
            return Response.temporaryRedirect(URI.create(request.base() + path(card, card.colour(null))))
                    .build();
        return Response.ok(previews.drawn(shown.get()).toFile())
                .header(HttpHeaders.CACHE_CONTROL, FOREVER)
                .build();
    }

    private String path(ProductCard card, ProductCard.Colour colour) {
        return "/p/" + card.slug() + "/" + drawing(card, colour).hash() + ".jpg";
    }

    // in the shop's language whoever asks: messengers have none
    private Card drawing(ProductCard card, ProductCard.Colour colour) {
        var shop = request.shop();
        var say = Texts.of(StorefrontMessages.class, shop.locale());
        var price = Moneys.shown(card.price(), shop.locale());
        return Card.of(
                shop,
                card.name(),
                colour.name(),
                card.priceVaries() ? say.from(price) : price,
                card.trialAllowed() ? say.payForKept() : "",
                colour.pictures().stream().map(Picture::hash).limit(PHOTOS).toList());
    }
}
