package dev.prilavok.catalog;

import static dev.prilavok.catalog.CatalogFixture.rub;
import static dev.prilavok.catalog.Feed.anOffer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.catalog.CatalogQuery.Sort;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.stock.HoldPurpose;
import dev.prilavok.stock.Holding;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogTest {
    @Inject
    Catalog catalog;

    @Inject
    CatalogFixture goods;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Test
    void pagesThroughEverythingInEveryOrderWithoutRepeats() {
        goods.demo();

        for (var sort : Sort.values()) {
            var seen = new ArrayList<ProductTile>();
            var cursor = (String) null;
            do {
                var page = list(new CatalogQuery("odezhda", null, sort, cursor, 7));
                seen.addAll(page.items());
                cursor = page.next();
            } while (cursor != null);

            assertThat(seen)
                    .hasSizeGreaterThan(40)
                    .extracting(ProductTile::product)
                    .doesNotHaveDuplicates();
            if (sort == Sort.CHEAP)
                assertThat(seen).isSortedAccordingTo((one, other) -> one.price().compareTo(other.price()));
            if (sort == Sort.DEAR)
                assertThat(seen)
                        .isSortedAccordingTo((one, other) -> other.price().compareTo(one.price()));
        }
    }

    @Test
    void asksTheDatabaseTwiceForAPageAndThenOnlyWhetherAnythingChanged() {
        goods.demo();
        var query = new CatalogQuery(null, null, Sort.NEW, null, 24);
        list(query);

        var sizes = new AtomicInteger(20);
        var warm = Unhurried.soonAsFewAs(1, () -> statementsOf(query));
        var other = Unhurried.soonAsFewAs(
                2, () -> statementsOf(new CatalogQuery(null, null, Sort.CHEAP, null, sizes.getAndIncrement())));
        goods.dress(1);
        var before = sql.statements();
        var page = list(query);
        var changed = sql.statements() - before;

        assertThat(warm).isEqualTo(1);
        assertThat(other).as("version and the page's goods").isEqualTo(2);
        assertThat(changed)
                .as(
                        "version, categories, goods, their words and stems, prices, what the shop does differently, the page's goods")
                .isLessThanOrEqualTo(8);
        assertThat(page.items()).hasSize(24);
    }

    private long statementsOf(CatalogQuery query) {
        var before = sql.statements();
        list(query);
        return sql.statements() - before;
    }

    @Test
    void countsOnlySizesThatAreFreeNow() {
        var skus = goods.dress(1);
        var product = product(skus.get(0));

        assertThat(tile(product).sizesFree()).isEqualTo("44–48");
        hold(skus.get(1));
        assertThat(tile(product).sizesFree()).isEqualTo("44, 48");
        hold(skus.get(0));
        hold(skus.get(2));
        assertThat(tile(product).soldOut()).isTrue();
        assertThat(tile(product).sizesFree()).isEmpty();
    }

    @Test
    void aCardHasEverythingABuyerAsksFor() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(
                anOffer(id + "1")
                        .of(id)
                        .size("46", "RU")
                        .param("Уход", "wash30,noiron")
                        .param("Состав", "лён 100 %")
                        .with("vendor", "Osokor"),
                anOffer(id + "2").of(id).size("44", "RU").param("Обмер: обхват груди", "88.5"),
                anOffer(id + "3").of(id).size("44", "RU").param("Цвет", "чёрный")));
        var slug = slug(new Sku(id + "1"));

        var card = scope.shop(goods.anna().id(), () -> catalog.card(goods.anna().id(), slug))
                .orElseThrow();

        assertThat(card.name()).isEqualTo("Платье льняное");
        assertThat(card.brand()).isEqualTo("Osokor");
        assertThat(card.composition()).isEqualTo("лён 100 %");
        assertThat(card.care()).extracting(ProductCard.Care::text).containsExactly("стирать при 30 °C", "не гладить");
        assertThat(card.colours()).extracting(ProductCard.Colour::name).containsExactly("белый", "чёрный");
        assertThat(card.colours().get(0).sizes())
                .extracting(ProductCard.Size::size)
                .containsExactly("44", "46");
        assertThat(card.measurements().sizes()).containsExactly("44", "46");
        assertThat(card.measurements().rows().get(0).name()).isEqualTo("обхват груди");
        assertThat(card.measurements().rows().get(0).cells()).containsExactly("88.5", "92");
        assertThat(card.path()).extracting(CategoryNode::name).containsExactly("Пробная одежда", "Пробные платья");
        assertThat(card.price()).isEqualTo(rub(5_000));
        assertThat(card.trialAllowed()).isTrue();
        assertThat(card.colour("chernyy").name()).isEqualTo("чёрный");
        assertThat(card.similar()).extracting(ProductTile::product).doesNotContain(card.product());
    }

    @Test
    void findsByWordFormsTyposLayoutAndArticle() {
        goods.demo();
        var id = CatalogFixture.id();
        var barcode = "46" + id.replaceAll("\\D", "");
        goods.imported(Feed.of(anOffer(id).with("name", "Кимоно шёлковое").with("barcode", barcode)));

        assertThat(names("кимоно")).contains("Кимоно шёлковое");
        assertThat(names("шелковые")).contains("Кимоно шёлковое");
        assertThat(names("rbvjyj")).contains("Кимоно шёлковое");
        assertThat(names("кемоно")).contains("Кимоно шёлковое");
        assertThat(names("шолковое кемоно")).contains("Кимоно шёлковое");
        assertThat(names("кимоно зюзюкнутое")).contains("Кимоно шёлковое");
        assertThat(names(id)).containsExactly("Кимоно шёлковое");
        assertThat(names(barcode)).containsExactly("Кимоно шёлковое");
        assertThat(names("gkfnmt")).anyMatch(name -> name.contains("латье"));
        assertThat(names("kimono")).contains("Кимоно шёлковое");
        assertThat(names("dress")).isNotEmpty();
        assertThat(names("'; drop table product; --")).isNotNull();
        assertThat(names("ъъъъъъъъ")).isEmpty();
    }

    @Test
    void pagesThroughWhatWasFound() {
        goods.demo();
        var first = list(CatalogQuery.search("платье", 2));
        var next = first.next();
        assertThat(next).isNotNull();
        var second = list(new CatalogQuery(null, "платье", Sort.RECOMMENDED, next, 2));

        var all = new HashSet<UUID>();
        first.items().forEach(tile -> all.add(tile.product()));
        second.items().forEach(tile -> all.add(tile.product()));
        assertThat(all).hasSize(first.items().size() + second.items().size());
    }

    @Test
    void narrowsDownAndCountsOnlySizesThatAreFree() {
        var skus = goods.dress(1);
        var category = "probnye-platya";
        var free = size(found(category, Filter.NONE), "ru-46").count();
        var chosen = new Filter(Map.of(Facet.SIZE, Set.of("ru-46")), null, null);
        assertThat(found(category, chosen).facets().total()).isEqualTo(free);
        assertThat(productsOf(found(category, chosen))).contains(product(skus.get(0)));

        hold(skus.get(1));

        assertThat(size(found(category, Filter.NONE), "ru-46").count()).isEqualTo(free - 1);
        assertThat(productsOf(found(category, chosen))).doesNotContain(product(skus.get(0)));
        assertThat(productsOf(found(category, Filter.NONE))).contains(product(skus.get(0)));
    }

    private Catalog.FoundGoods found(String category, Filter filter) {
        var query = new CatalogQuery(category, null, Sort.NEW, null, 100, filter);
        return scope.shop(goods.anna().id(), () -> catalog.found(goods.anna().id(), query));
    }

    private static Facets.Choice size(Catalog.FoundGoods found, String code) {
        return found.facets().groups().stream()
                .filter(group -> group.facet() == Facet.SIZE)
                .flatMap(group -> group.choices().stream())
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> productsOf(Catalog.FoundGoods found) {
        return found.goods().items().stream().map(ProductTile::product).toList();
    }

    @Test
    void refusesAForgedCursor() {
        goods.demo();

        for (var forged : List.of("!!!", "AAAA", "MQ", "MR8y"))
            assertThatThrownBy(() -> list(new CatalogQuery(null, null, Sort.CHEAP, forged, 5)))
                    .isInstanceOf(BadRequest.class);
    }

    @Test
    void showsOnlyBranchesThatHoldGoods() {
        goods.demo();

        var categories = scope.shop(
                goods.anna().id(), () -> catalog.categories(goods.anna().id()));

        assertThat(categories).extracting(CategoryNode::name).contains("Одежда", "Обувь");
        assertThat(categories).allSatisfy(node -> assertThat(node.goods()).isPositive());
        assertThat(list(CatalogQuery.category("no-such-category", 5)).items()).isEmpty();
    }

    private List<String> names(String text) {
        return list(CatalogQuery.search(text, 50)).items().stream()
                .map(ProductTile::name)
                .toList();
    }

    private dev.prilavok.kernel.Slice<ProductTile> list(CatalogQuery query) {
        return scope.shop(goods.anna().id(), () -> catalog.list(goods.anna().id(), query));
    }

    private ProductTile tile(UUID product) {
        return scope.shop(goods.anna().id(), () -> catalog.tiles(goods.anna().id(), List.of(product)))
                .get(0);
    }

    private UUID product(Sku sku) {
        return goods.priced(goods.anna(), sku).product();
    }

    private String slug(Sku sku) {
        return goods.priced(goods.anna(), sku).slug();
    }

    private void hold(Sku sku) {
        var units = new TreeMap<Sku, Integer>();
        units.put(sku, 1);
        scope.shop(goods.anna().id(), () -> stock.hold(new Holding(Ids.next(), HoldPurpose.CART, null, null, units)));
    }
}
