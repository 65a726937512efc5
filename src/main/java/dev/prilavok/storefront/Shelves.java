package dev.prilavok.storefront;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.CatalogQuery.Sort;
import dev.prilavok.catalog.ShopMoment;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the goods of a list, once for all shops that show the same: ten thousand shops that do nothing differently share one shelf
 * and put their own frame around it. A shelf is found by the moment that it was written for, so it never outlives a price or a size.
 */
@ApplicationScoped
class Shelves {
    private static final int MOST_LETTERS = 12_000_000;
    private static final int PAGE = 24;

    /** Whatever a shelf is made of; the shop by name only where its own buyers decide the order. */
    private record Asked(
            Object madeOf,
            @Nullable ShopId only,
            Narrowing narrowing,
            @Nullable String section,
            @Nullable String set,
            @Nullable String cursor,
            Locale reader,
            String grid) {}

    private final Cache<Asked, Shelf> shelves = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((Asked asked, Shelf shelf) -> shelf.html().length())
            .build();
    private final Catalog catalog;
    private final Pages pages;
    private final ShopRequest request;

    Shelves(Catalog catalog, Pages pages, ShopRequest request) {
        this.catalog = catalog;
        this.pages = pages;
        this.request = request;
    }

    /** What a list asks for: a section, a set, or neither for everything. */
    record Question(
            Narrowing narrowing,
            @Nullable String section,
            @Nullable String set,
            @Nullable String cursor) {}

    /** The shelf of a moment as this reader sees it; its narrowing begins with {@link Shelf#BASE}. */
    Shelf of(ShopMoment moment, Question question, Shown shown) {
        var shop = request.shop().id();
        var byItsBuyers = question.narrowing.sort() == Sort.POPULAR;
        var asked = new Asked(
                moment.madeOfForAll(),
                byItsBuyers ? shop : null,
                question.narrowing,
                question.section,
                question.set,
                question.cursor,
                shown.locale(),
                shown.grid());
        var known = moment.isSettled() ? shelves.getIfPresent(asked) : null;
        if (known == null) {
            known = write(moment, question, shown);
            if (moment.isSettled()) shelves.put(asked, known);
        }
        return known.of(request.base());
    }

    private Shelf write(ShopMoment moment, Question question, Shown shown) {
        var narrowing = question.narrowing;
        var found = catalog.found(
                moment,
                new CatalogQuery(
                        question.section,
                        question.set,
                        null,
                        narrowing.sort(),
                        question.cursor,
                        PAGE,
                        narrowing.filter()));
        var forAll = new Shown(shown.shop(), Shelf.BASE, shown.locale(), shown.grid());
        var choices = Choices.of(narrowing, found.facets(), forAll, shown.grid(), question.set != null);
        var tiles = forAll.tiles(found.goods().items(), true);
        var next = found.goods().next() == null
                ? null
                : narrowing.url(found.goods().next());
        return new Shelf(
                pages.show(Templates.found(choices, tiles, next)).render(),
                tiles.isEmpty() && narrowing.filter().isEmpty() && question.cursor == null);
    }
}
