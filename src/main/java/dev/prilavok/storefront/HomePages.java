package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.CategoryNode;
import dev.prilavok.catalog.Picture;
import dev.prilavok.catalog.ProductTile;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopPages;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first page of a shop. */
@Path("/s/{slug}")
@PermitAll
public class HomePages {
    private static final int NOVELTIES = 12;
    private static final int LOOKED_AT = 36;
    private static final int HEROES = 4;
    private static final int SECTION = 320;

    private final ShopRequest request;
    private final Window window;
    private final Catalog catalog;
    private final ShopPages texts;

    HomePages(ShopRequest request, Window window, Catalog catalog, ShopPages texts) {
        this.request = request;
        this.window = window;
        this.catalog = catalog;
        this.texts = texts;
    }

    @GET
    @Produces(Window.HTML)
    public String home() {
        var categories = window.open();
        return window.show(Templates.home(page(request.shop(), categories)), categories, List.of());
    }

    private HomePage page(Shop shop, List<CategoryNode> categories) {
        var shown = window.shown();
        var news = catalog.novelties(shop.id(), LOOKED_AT).stream()
                .filter(tile -> !tile.soldOut())
                .limit(NOVELTIES)
                .toList();
        var hero = hero(shop, news);
        var tagline = shop.tagline().split("(?<=\\.)\\s+", 2);
        return new HomePage(
                shop.tagline().isBlank() ? shop.name() : tagline[0].replaceFirst("\\.$", ""),
                tagline.length > 1 ? tagline[1] : null,
                hero == null ? null : shown.pic(hero, 960),
                hero == null ? "" : request.absolute(hero.src(960)),
                Window.menu(categories).stream()
                        .map(node -> section(shown, node))
                        .toList(),
                shown.tiles(news, false),
                categories.stream().mapToInt(CategoryNode::goods).sum(),
                texts.find(shop.id(), "about")
                        .map(text -> Markdown.opening(text.markdown()))
                        .orElse(null));
    }

    // Each shop leads with another of its best photographs, and with the same one every day.
    private static @Nullable Picture hero(Shop shop, List<ProductTile> news) {
        var best = news.stream()
                .map(ProductTile::picture)
                .filter(Objects::nonNull)
                .filter(picture -> picture.height() > picture.width())
                .sorted(Comparator.comparing(Picture::width).reversed())
                .limit(HEROES)
                .toList();
        return best.isEmpty() ? null : best.get(Math.floorMod(shop.slug().hashCode(), best.size()));
    }

    private HomePage.Section section(Shown shown, CategoryNode node) {
        var first = catalog.list(request.shop().id(), CatalogQuery.category(node.slug(), 1)).items().stream()
                .findFirst();
        var picture = first.flatMap(tile -> Optional.ofNullable(tile.picture()));
        return new HomePage.Section(
                request.base() + "/c/" + node.slug(),
                node.name(),
                picture.map(found -> shown.pic(found, SECTION)).orElse(null));
    }
}
