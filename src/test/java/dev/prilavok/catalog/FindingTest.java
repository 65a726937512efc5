package dev.prilavok.catalog;

import static dev.prilavok.catalog.Feed.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogQuery.Sort;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.HoldPurpose;
import dev.prilavok.stock.Holding;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people really type. */
@QuarkusTest
class FindingTest {
    @Inject
    Catalog catalog;

    @Inject
    CatalogFixture goods;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    @Test
    void marksAndHalfWordsFindNothingRatherThanAnything() {
        goods.demo();

        for (var typed : List.of(",", ".", "[", ";", "'", "...", "👗", "хм", "юг"))
            assertThat(names(typed)).as(typed).isEmpty();
    }

    @Test
    void aSizeAmongTheWordsFindsWhatComesInIt() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(
                anOffer(id + "1").of(id + "a").with("name", "Тужурка парадная").size("44", "RU"),
                anOffer(id + "2")
                        .of(id + "a")
                        .with("name", "Тужурка парадная")
                        .with("count", "1")
                        .size("46", "RU"),
                anOffer(id + "3")
                        .of(id + "b")
                        .with("name", "Тужурка будничная")
                        .with("description", "На модели размер 46.")
                        .size("48", "RU")));

        assertThat(names("тужурка 46")).containsExactly("Тужурка парадная");
        assertThat(names("46 размер, тужурка")).containsExactly("Тужурка парадная");
        assertThat(names("тужурка размера 48")).containsExactly("Тужурка будничная");
        assertThat(names("тужурка 44 48")).containsExactlyInAnyOrder("Тужурка парадная", "Тужурка будничная");
        hold(id + "2");
        assertThat(names("тужурка 46")).as("sold out is the next best").containsExactly("Тужурка парадная");
    }

    @Test
    void lettersMeanTheSameSizeAndAMentionIsNotWhatWasAskedFor() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(
                        anOffer(id + "1")
                                .with("name", "Кринолин пышный")
                                .param("Пол", "женский")
                                .size("46", "RU"),
                        anOffer(id + "2")
                                .with("name", "Кринолин длинный")
                                .param("Пол", "женский")
                                .size("52", "RU"),
                        anOffer(id + "3")
                                .with("name", "Роба вечерняя")
                                .with("categoryId", "t-11")
                                .with("description", "Хороша на кринолин.")
                                .size("58", "RU"))
                .categories("<category id=\"t-1\">Пробная одежда</category>"
                        + "<category id=\"t-10\" parentId=\"t-1\">Пробные платья</category>"
                        + "<category id=\"t-11\" parentId=\"t-1\">Пробные вечерние платья</category>"));

        assertThat(names("кринолин M")).containsExactly("Кринолин пышный");
        assertThat(names("кринолин 58")).hasSize(3).first().asString().startsWith("Кринолин");
    }

    @Test
    void forWhomSomethingIsMadeIsUnderstoodThoughItsNameDoesNotSayIt() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(
                anOffer(id + "m")
                        .with("name", "Бурнус походный")
                        .param("Пол", "мужской")
                        .size("50", "RU"),
                anOffer(id + "w")
                        .with("name", "Бурнус нарядный")
                        .param("Пол", "женский")
                        .size("46", "RU"),
                anOffer(id + "u")
                        .with("name", "Бурнус общий")
                        .param("Пол", "унисекс")
                        .size("46", "RU"),
                anOffer(id + "n").with("name", "Бурнус ничей").size("48", "RU")));

        for (var typed :
                List.of("мужской бурнус", "бурнус для мужчин", "Бурнус, мужской!", "men's бурнус", "ve;crjq ,ehyec"))
            assertThat(names(typed)).as(typed).containsOnly("Бурнус походный", "Бурнус общий", "Бурнус ничей");
        assertThat(names("женский бурнус")).endsWith("Бурнус ничей").hasSize(3).contains("Бурнус нарядный");
        assertThat(names("женский бурнус 46")).containsExactlyInAnyOrder("Бурнус нарядный", "Бурнус общий");
        assertThat(names("бурнус")).hasSize(4);
        assertThat(names("мужское 50")).contains("Бурнус походный").doesNotContain("Бурнус нарядный");
        assertThat(names("бурнус для мальчиков")).as("nothing is for them").hasSize(4);
    }

    @Test
    void whoSaysOnlyForWhomSeesWhatIsMarkedSo() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(
                        section(anOffer(id + "m").with("name", "Азям походный")).param("Пол", "мужской"),
                        section(anOffer(id + "w").with("name", "Азям нарядный")).param("Пол", "женский"),
                        section(anOffer(id + "u").with("name", "Азям общий")).param("Пол", "унисекс"),
                        section(anOffer(id + "n").with("name", "Азям ничей")))
                .categories("<category id=\"t-1\">Пробная одежда</category>"
                        + "<category id=\"t-20\" parentId=\"t-1\">Пробные азямы</category>"));

        assertThat(azyams("для женщин")).containsExactlyInAnyOrder("Азям нарядный", "Азям общий");
        assertThat(azyams("Мужское")).containsExactlyInAnyOrder("Азям походный", "Азям общий");
        assertThat(azyams("азям")).hasSize(4);
        goods.imported(Feed.of(
                        section(anOffer(id + "h").with("name", "Кожушанка").param("Пол", "мужской")),
                        anOffer(id + "s")
                                .with("name", "Сорочка")
                                .with("description", "Тёплая, как кожушанка.")
                                .param("Пол", "женский"))
                .categories("<category id=\"t-1\">Пробная одежда</category>"
                        + "<category id=\"t-10\" parentId=\"t-1\">Пробные платья</category>"
                        + "<category id=\"t-20\" parentId=\"t-1\">Пробные азямы</category>"));
        assertThat(names("женская кожушанка"))
                .as("a mention is not what was asked for")
                .startsWith("Кожушанка");
    }

    private static Feed.OneOffer section(Feed.OneOffer offer) {
        return offer.with("categoryId", "t-20");
    }

    private List<String> azyams(String text) {
        return list(new CatalogQuery("probnye-azyamy", text, Sort.RECOMMENDED, null, 10));
    }

    @Test
    void anArticleIsFoundHoweverItIsDivided() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(anOffer(id).with("name", "Накидка " + id.toLowerCase())));

        for (var typed : List.of(
                id.toLowerCase(),
                id.replace('-', ' '),
                id.replace("-", ""),
                "арт. " + id,
                "SKU:" + id,
                id.replace('T', 'Т'),
                " " + id + " ")) assertThat(names(typed)).as(typed).containsExactly("Накидка " + id.toLowerCase());
    }

    @Test
    void goodsAreSplitIntoWordsAsTheQuestionIs() {
        goods.imported(Feed.of(
                anOffer(CatalogFixture.id()).with("name", "Шемизетка cotton/linen"),
                anOffer(CatalogFixture.id()).with("name", "Шемизетка Slim-7")));

        assertThat(names("шемизетка linen")).containsExactly("Шемизетка cotton/linen");
        assertThat(names("шемизетка slim-7")).containsExactly("Шемизетка Slim-7");
    }

    @Test
    void smallWordsAndWordsTooManyDoNotLeadAstray() {
        goods.imported(Feed.of(
                anOffer(CatalogFixture.id()).with("name", "Мантилья с бахромой"),
                anOffer(CatalogFixture.id()).with("name", "Скатерть с бахромой"),
                anOffer(CatalogFixture.id()).with("name", "Палантинка чайная")));

        assertThat(names("монтилья с бахромой")).containsExactly("Мантилья с бахромой");
        assertThat(names("мантилья палантинка недорого фьюжн")).isNotEmpty();
        assertThat(names(Normalizer.normalize("Чайная палантинка", Normalizer.Form.NFD)))
                .containsExactly("Палантинка чайная");
    }

    @Test
    void aBroadWordFindsEverythingAndAChosenBrandStaysToBeTakenBack() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(IntStream.range(0, 505)
                .mapToObj(i -> anOffer(id + "-" + i)
                        .with("name", "Паллий дорожный")
                        .with("vendor", "Марка %02d %s".formatted(i % 50, id)))
                .toArray(Feed.OneOffer[]::new)));
        var last = "Марка 49 " + id;

        var all = found("паллий", Filter.NONE);
        var one = found("паллий", new Filter(Map.of(Facet.BRAND, Set.of(last)), null, null));
        goods.change("update product set state = 'WITHDRAWN' where external_id like ?", "offer " + id + "%");
        goods.change(Versions.CATALOGUE_CHANGED);

        assertThat(all.facets().total()).isEqualTo(505);
        assertThat(one.facets().total()).isEqualTo(10);
        assertThat(one.facets().groups())
                .filteredOn(group -> group.facet() == Facet.BRAND)
                .flatExtracting(Facets.Group::choices)
                .filteredOn(Facets.Choice::chosen)
                .extracting(Facets.Choice::code)
                .containsExactly(last);
    }

    @Test
    void newIsWhatWasPublishedLately() {
        var id = CatalogFixture.id();
        var draft = anOffer(id + "1").with("name", "Бешмет давно задуманный").without("Обмер: обхват груди");
        goods.imported(Feed.of(draft));
        goods.imported(Feed.of(anOffer(id + "2").with("name", "Бешмет готовый")));
        goods.imported(Feed.of(draft.param("Обмер: обхват груди", "92")));

        var query = new CatalogQuery(null, "бешмет", Sort.NEW, null, 2);
        assertThat(list(query)).containsExactly("Бешмет давно задуманный", "Бешмет готовый");
    }

    @Test
    void theDearestPriceMayComeFirst() {
        var filter = new Filter(Map.of(), 600_000L, 100_000L);

        assertThat(filter.from()).isEqualTo(100_000L);
        assertThat(filter.to()).isEqualTo(600_000L);
    }

    private Catalog.FoundGoods found(String text, Filter filter) {
        var query = new CatalogQuery(null, text, Sort.RECOMMENDED, null, 5, filter);
        return scope.shop(goods.anna().id(), () -> catalog.found(goods.anna().id(), query));
    }

    private List<String> names(String text) {
        return list(CatalogQuery.search(text, 50));
    }

    private List<String> list(CatalogQuery query) {
        return scope.shop(goods.anna().id(), () -> catalog.list(goods.anna().id(), query)).items().stream()
                .map(ProductTile::name)
                .toList();
    }

    private void hold(String sku) {
        var units = new TreeMap<>(Map.of(new Sku(sku), 1));
        scope.shop(goods.anna().id(), () -> stock.hold(new Holding(Ids.next(), HoldPurpose.CART, null, null, units)));
    }
}
