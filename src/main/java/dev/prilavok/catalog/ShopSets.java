package dev.prilavok.catalog;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets of head office in a shop. A shop that takes a set shows its goods though no rule lets them in; what the franchisee hid by hand
 * stays hidden. Leaving a set takes away just what it brought.
 */
@ApplicationScoped
public class ShopSets {
    private final ShopViews views;
    private final SetBook book;
    private final OwnSets own;
    private final GoodsMemory memory;
    private final ShopPlaces places;
    private final Differences differences;
    private final Categories categories;
    private final Shelf shelf;
    private final Tiles tiles;
    private final Sql sql;
    private final AuditLog audit;

    ShopSets(
            ShopViews views,
            SetBook book,
            OwnSets own,
            GoodsMemory memory,
            ShopPlaces places,
            Differences differences,
            Categories categories,
            Shelf shelf,
            Tiles tiles,
            Sql sql,
            AuditLog audit) {
        this.views = views;
        this.book = book;
        this.own = own;
        this.memory = memory;
        this.places = places;
        this.differences = differences;
        this.categories = categories;
        this.shelf = shelf;
        this.tiles = tiles;
        this.sql = sql;
        this.audit = audit;
    }

    /**
     * A set as a shop sees it.
     *
     * @param told a sentence under the title, perhaps empty
     * @param goods how many products of it the shop may list
     * @param shown how many of them it shows
     */
    public record SetInShop(
            UUID id,
            String slug,
            String title,
            String told,
            @Nullable Picture picture,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean inSeason,
            boolean taken,
            int goods,
            int shown) {}

    private record ShownAsked(long goods, LocalDate day) {}

    private record DeskAsked(long goods, LocalDate day) {}

    /** What the shop's first page shows: sets that were taken, in their season, with something in them. */
    @Transactional
    public List<SetInShop> shown(ShopId shop) {
        return open(shop).stream().filter(SetInShop::inSeason).toList();
    }

    /** All sets that have a page in the shop, in season or not. */
    @Transactional
    public List<SetInShop> open(ShopId shop) {
        var view = views.of(shop);
        return views.remember(
                view,
                new ShownAsked(shelf.version(view), today(view)),
                () -> Stream.concat(own.shown(view).stream().map(set -> inShop(view, set)), all(view).stream())
                        .filter(set -> set.taken && set.shown > 0)
                        .toList(),
                List::size);
    }

    /** The page of a set; empty when the shop has none. */
    @Transactional
    public Optional<SetInShop> page(ShopId shop, String slug) {
        return open(shop).stream().filter(set -> set.slug.equals(slug)).findFirst();
    }

    /** Every set that head office offers, for the franchisee to take or leave. */
    @Transactional
    public List<SetInShop> offered(ShopId shop) {
        var view = views.of(shop);
        return views.remember(view, new DeskAsked(shelf.version(view), today(view)), () -> all(view), List::size);
    }

    /** Takes a whole set into the shop; it shows at once. Tells its title. */
    @Transactional
    public String take(ShopId shop, UUID set, String by) {
        var title = offered(shop, set);
        var taken = sql.change(
                "insert into set_taken (shop_id, set_id, taken_by, taken_at) values (?, ?, ?, ?) on conflict do nothing",
                shop.value(),
                set,
                by,
                views.of(shop).now());
        if (taken > 0) changed(shop, set, "set-taken");
        return title;
    }

    /** Leaves a set: what only it brought is not shown any more. Tells its title. */
    @Transactional
    public String leave(ShopId shop, UUID set) {
        var title = offered(shop, set);
        if (sql.change("delete from set_taken where shop_id = ? and set_id = ?", shop.value(), set) > 0)
            changed(shop, set, "set-left");
        return title;
    }

    private String offered(ShopId shop, UUID set) {
        var view = views.of(shop);
        return Optional.ofNullable(book.all(view.catalogue()).get(set))
                .filter(GoodsSet::published)
                .map(found -> found.title(view.lang()))
                .orElseThrow(() -> new NotFound("set"));
    }

    private void changed(ShopId shop, UUID set, String what) {
        sql.change(Versions.LISTINGS_CHANGED, shop.value());
        audit.record(what, set.toString(), null);
    }

    private List<SetInShop> all(ShopView view) {
        var taken = differences.of(view).sets();
        return book.all(view.catalogue()).values().stream()
                .filter(GoodsSet::published)
                .map(set -> inShop(view, set, taken.contains(set.id())))
                .toList();
    }

    private SetInShop inShop(ShopView view, OwnSet set) {
        var goods = memory.loaded(view).goods();
        var shown = shelf.listed(view, set.items());
        var places = shown.stream()
                .map(goods::place)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        return new SetInShop(
                set.id(),
                set.slug(),
                set.title(),
                set.told(),
                picture(view, set.photo(), goods, places),
                null,
                null,
                true,
                true,
                set.items().size(),
                shown.size());
    }

    private SetInShop inShop(ShopView view, GoodsSet set, boolean taken) {
        var loaded = memory.loaded(view);
        var goods = loaded.goods();
        var members = places.places(view, loaded, set);
        var tags = places.tags(view, loaded);
        var frame = categories.tree(view.catalogue()).listed(view.shop().assortment());
        var may = members.stream()
                .filter(place -> frame.contains(goods.category(place)))
                .toArray();
        return new SetInShop(
                set.id(),
                set.slug(),
                set.title(view.lang()),
                set.told(view.lang()),
                picture(view, set.photo(), goods, may),
                set.from(),
                set.to(),
                set.isInSeason(today(view)),
                taken,
                may.length,
                (int) IntStream.of(may).filter(tags::shows).count());
    }

    // The photograph that was chosen, or that of the first of its goods.
    private @Nullable Picture picture(ShopView view, @Nullable String chosen, Goods goods, int[] places) {
        if (chosen != null)
            return sql.one(
                            "select hash, width, height, widths, dominant, webp from picture where hash = ?",
                            row -> Objects.requireNonNull(PictureRow.of(row, "", "")),
                            chosen)
                    .orElse(null);
        var first = IntStream.of(places).limit(6).mapToObj(goods::id).toList();
        return tiles.variants(view, first).values().stream()
                .map(variants -> variants.get(0).picture())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate today(ShopView view) {
        return LocalDate.ofInstant(view.now(), view.shop().zone());
    }
}
