package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.Picture;
import dev.prilavok.catalog.ProductCard;
import dev.prilavok.tenancy.Front;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The photograph that the shop chose to lead with, as long as it shows the product. */
@ApplicationScoped
class HeroPicture {
    private final Catalog catalog;

    HeroPicture(Catalog catalog) {
        this.catalog = catalog;
    }

    Optional<Picture> of(ShopId shop, Front front) {
        if (front.product() == null) return Optional.empty();
        return catalog.card(shop, front.product()).flatMap(card -> picture(card, front));
    }

    private static Optional<Picture> picture(ProductCard card, Front front) {
        List<Picture> all = card.colours().stream()
                .flatMap(colour -> colour.pictures().stream())
                .toList();
        return Stream.concat(all.stream().filter(picture -> picture.hash().equals(front.picture())), all.stream())
                .findFirst();
    }
}
