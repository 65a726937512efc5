package dev.prilavok.franchise;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.Picture;
import dev.prilavok.catalog.ProductTile;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Photographs of the shop's own goods to lead with. */
@ApplicationScoped
class HeroChoice {
    private static final int NEWEST = 11;
    private static final int FOUND = 24;
    /** The newest goods may still wait for their photographs: so many pages are looked through for some that have one. */
    private static final int LOOKS = 5;

    private static final int PAGE = 60;

    private final Catalog catalog;

    HeroChoice(Catalog catalog) {
        this.catalog = catalog;
    }

    /** None, the chosen one, and the newest. */
    List<LookPage.Picked> offered(ShopId shop, String chosen) {
        var all = new ArrayList<LookPage.Picked>();
        all.add(new LookPage.Picked("", null, chosen.isEmpty()));
        if (!chosen.isEmpty()) all.add(new LookPage.Picked(chosen, picture(shop, chosen), true));
        tiles(shop, null, NEWEST)
                .filter(picked -> !picked.value().equals(chosen))
                .forEach(all::add);
        return all;
    }

    /** What was looked for. */
    List<LookPage.Picked> found(ShopId shop, String words) {
        return tiles(shop, words.isBlank() ? null : words, FOUND).toList();
    }

    private Stream<LookPage.Picked> tiles(ShopId shop, @Nullable String words, int most) {
        var picked = new ArrayList<LookPage.Picked>();
        @Nullable String cursor = null;
        for (var look = 0; look < LOOKS; look++) {
            var page = catalog.list(shop, new CatalogQuery(null, words, CatalogQuery.Sort.NEW, cursor, PAGE));
            page.items().stream()
                    .filter(tile -> tile.picture() != null)
                    .map(HeroChoice::picked)
                    .forEach(picked::add);
            cursor = page.next();
            if (picked.size() >= most || cursor == null) break;
        }
        return picked.stream().limit(most);
    }

    private static LookPage.Picked picked(ProductTile tile) {
        var picture = Objects.requireNonNull(tile.picture());
        return new LookPage.Picked(tile.slug() + "|" + picture.hash(), picture, false);
    }

    private @Nullable Picture picture(ShopId shop, String chosen) {
        var parts = chosen.split("\\|", 2);
        return catalog.card(shop, parts[0])
                .flatMap(card -> card.colours().stream()
                        .flatMap(colour -> colour.pictures().stream())
                        .filter(picture -> parts.length == 1 || picture.hash().equals(parts[1]))
                        .findFirst())
                .orElse(null);
    }
}
