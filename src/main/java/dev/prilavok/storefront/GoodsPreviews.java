package dev.prilavok.storefront;

import dev.prilavok.catalog.Picture;
import dev.prilavok.catalog.ProductTile;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Texts;
import dev.prilavok.social.Card;
import dev.prilavok.social.Previews;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;

/** What messengers show for a page of many goods: photographs of the first of them and a title, in the brand's colours. */
@ApplicationScoped
class GoodsPreviews {
    /** So many goods are looked at for photographs. */
    static final int GOODS = 6;

    private static final String A_DAY = "public, max-age=86400";
    private static final int PHOTOS = 3;

    private final ShopRequest request;
    private final Previews previews;

    GoodsPreviews(ShopRequest request, Previews previews) {
        this.request = request;
        this.previews = previews;
    }

    /**
     * The full address of the picture of a page. It changes with the brand and not with the goods: a page that names its picture
     * need not look which goods come first.
     */
    String address(String page) {
        return request.absolute(
                page + "/preview.jpg?v=" + request.shop().brand().version());
    }

    Response drawn(String title, String detail, List<ProductTile> goods) {
        return Response.ok(previews.drawn(card(title, detail, goods)).toFile())
                .header(HttpHeaders.CACHE_CONTROL, A_DAY)
                .build();
    }

    /** A closed shop has nothing to show to messengers. */
    void onlyOfAnOpenShop() {
        if (!request.shop().isOpen()) throw new NotFound("picture");
    }

    // in the shop's language whoever asks: messengers have none
    private Card card(String title, String detail, List<ProductTile> goods) {
        var shop = request.shop();
        return Card.of(
                shop,
                title,
                detail,
                "",
                Texts.of(StorefrontMessages.class, shop.locale()).payForKept(),
                goods.stream()
                        .map(ProductTile::picture)
                        .filter(Objects::nonNull)
                        .map(Picture::hash)
                        .distinct()
                        .limit(PHOTOS)
                        .toList());
    }
}
