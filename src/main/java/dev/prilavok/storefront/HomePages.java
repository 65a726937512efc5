package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.CategoryNode;
import dev.prilavok.catalog.Picture;
import dev.prilavok.catalog.ProductTile;
import dev.prilavok.catalog.ShopSets;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first page of a shop: one strong photograph, its sections, a little of each. */
@Path("/s/{slug}")
@PermitAll
public class HomePages {
    private static final int ROOT = 4;
    private static final Set<String> SAYS_NOTHING = Set.of("одеж", "clot");
    private static final int OF_EACH = 4;
    private static final int SHOWN = 12;
    private static final int SETS = 3;
    private static final int OF_A_SET = 8;
    private static final int HERO = 960;
    private static final int WIDE = 640;
    private static final int SECTION = 320;

    private final ShopRequest request;
    private final Window window;
    private final Catalog catalog;
    private final PageTexts texts;
    private final HeroPicture chosen;
    private final StructuredData data;
    private final SeenLately seen;
    private final ShopSets sets;
    private final GoodsPreviews previews;

    HomePages(
            ShopRequest request,
            Window window,
            Catalog catalog,
            PageTexts texts,
            HeroPicture chosen,
            StructuredData data,
            SeenLately seen,
            ShopSets sets,
            GoodsPreviews previews) {
        this.request = request;
        this.window = window;
        this.catalog = catalog;
        this.texts = texts;
        this.chosen = chosen;
        this.data = data;
        this.seen = seen;
        this.sets = sets;
        this.previews = previews;
    }

    @GET
    @Produces(Window.HTML)
    @Transactional
    public String home() {
        var categories = window.open();
        return window.show(page(request.shop(), categories), Templates::home, categories, List.of());
    }

    private HomePage page(Shop shop, List<CategoryNode> categories) {
        var shown = window.shown();
        var sections = Window.menu(categories);
        var goods = sections.stream().map(node -> goods(shop, node)).toList();
        var front = shop.front();
        var hero = chosen.of(shop.id(), front).orElseGet(() -> hero(shop, sections, goods));
        var tagline = tagline(shop);
        return new HomePage(
                title(shop),
                front.text() != null ? front.text() : front.title() == null && tagline.length > 1 ? tagline[1] : null,
                hero == null ? null : shown.pic(hero, HERO),
                hero == null ? previews.address("") : request.absolute(hero.src(HERO)),
                data.shop(),
                IntStream.range(0, sections.size())
                        .mapToObj(i -> section(shown, sections.get(i), goods.get(i)))
                        .toList(),
                sets(shop, shown),
                shown.tiles(ofEach(goods), false),
                shown.tiles(seen.goods(null), false),
                categories.stream().mapToInt(CategoryNode::goods).sum(),
                texts.find("about")
                        .map(text -> Markdown.opening(text.markdown()))
                        .orElse(null));
    }

    private List<HomePage.SetBlock> sets(Shop shop, Shown shown) {
        return sets.shown(shop.id()).stream()
                .limit(SETS)
                .map(set -> new HomePage.SetBlock(
                        request.base() + "/sets/" + set.slug(),
                        set.title(),
                        set.told().isEmpty() ? null : set.told(),
                        set.shown(),
                        shown.tiles(
                                catalog.list(shop.id(), CatalogQuery.set(set.slug(), OF_A_SET))
                                        .items(),
                                false)))
                .toList();
    }

    /** What the shop leads with: its own title, else the first sentence about itself, else its name. */
    static String title(Shop shop) {
        var own = shop.front().title();
        if (own != null) return own;
        return shop.tagline().isBlank() ? shop.name() : tagline(shop)[0].replaceFirst("\\.$", "");
    }

    private static String[] tagline(Shop shop) {
        return shop.tagline().split("(?<=\\.)\\s+", 2);
    }

    private List<ProductTile> goods(Shop shop, CategoryNode node) {
        return catalog.list(shop.id(), CatalogQuery.category(node.slug(), OF_EACH)).items().stream()
                .filter(tile -> !tile.soldOut())
                .toList();
    }

    // The first of a section is its face above, so the second comes here, then the third: as many as fill the rows.
    private static List<ProductTile> ofEach(List<List<ProductTile>> sections) {
        return IntStream.of(1, 2, 3, 0)
                .boxed()
                .flatMap(turn ->
                        sections.stream().filter(goods -> goods.size() > turn).map(goods -> goods.get(turn)))
                .limit(SHOWN)
                .toList();
    }

    // A shop leads with what its own first sentence names, else with another photograph than its neighbours, the same
    // one every day; photographs taken out of doors come before cut-outs.
    private static @Nullable Picture hero(Shop shop, List<CategoryNode> nodes, List<List<ProductTile>> sections) {
        var named = IntStream.range(0, nodes.size())
                .filter(i -> names(shop.tagline(), nodes.get(i).name()))
                .mapToObj(sections::get)
                .toList();
        var best = hero(shop, named);
        return best == null ? hero(shop, sections) : best;
    }

    // "Платья и вещи …" names the section «Платья»; ends of words are left to grammar
    private static boolean names(String tagline, String section) {
        var words = tagline.toLowerCase(Locale.ROOT);
        return Stream.of(section.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > ROOT && !SAYS_NOTHING.contains(word.substring(0, ROOT)))
                .anyMatch(word -> words.contains(word.substring(0, ROOT)));
    }

    private static @Nullable Picture hero(Shop shop, List<List<ProductTile>> sections) {
        var all = sections.stream()
                .flatMap(List::stream)
                .map(ProductTile::picture)
                .filter(Objects::nonNull)
                .filter(picture -> picture.height() >= picture.width())
                .toList();
        var wide = all.stream().filter(picture -> picture.width() >= WIDE).toList();
        var best = wide.isEmpty() ? all : wide;
        return best.isEmpty() ? null : best.get(Math.floorMod(shop.slug().hashCode() * 31, best.size()));
    }

    private HomePage.Section section(Shown shown, CategoryNode node, List<ProductTile> goods) {
        var picture = goods.stream()
                .map(ProductTile::picture)
                .filter(Objects::nonNull)
                .findFirst();
        return new HomePage.Section(
                request.base() + "/c/" + node.slug(),
                node.name(),
                picture.map(found -> shown.pic(found, SECTION)).orElse(null));
    }
}
