package dev.prilavok.journey;

import static dev.prilavok.catalog.Feed.anOffer;
import static dev.prilavok.journey.StrangersWordsBrowserTest.escaped;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.ListingWords;
import dev.prilavok.catalog.Versions;
import dev.prilavok.catalog.intake.CatalogImports;
import dev.prilavok.catalog.intake.ImportOptions;
import dev.prilavok.catalog.intake.ImportSource;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Limits;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names and notes beside the goods, of suppliers, head office and franchisees, are shown as they were written and never run (R15). */
@QuarkusTest
class StaffWordsBrowserTest {
    private static final int LONGEST_SIZE = 20;
    private static final int LONGEST_SKU = 64;
    private static final int LONGEST_TITLE = 80;

    @Inject
    StaffFixture staff;

    @Inject
    ShopsFixture shops;

    @Inject
    CatalogFixture goods;

    @Inject
    CatalogImports imports;

    @Inject
    ListingWords words;

    @Inject
    Scope scope;

    @Inject
    Limits limits;

    private final List<String> written = new ArrayList<>();
    private Shop anna;
    private Map<String, String> office = Map.of();
    private Map<String, String> franchisee = Map.of();
    private WatchedTab inOffice;
    private WatchedTab inShop;

    @BeforeEach
    void comeIn() {
        anna = shops.open("anna");
        office = staff.session(staff.headOffice(Role.OWNER));
        franchisee = staff.session(staff.ofShop("anna", Role.FRANCHISEE));
    }

    /** Pages of other tests are read for what looks like script. */
    @AfterEach
    void takeThemOff() {
        for (var id : written)
            goods.network("update product set state = 'WITHDRAWN' where external_id = ? returning id", row -> true, id);
        goods.network(Versions.CATALOGUE_CHANGED + " returning version", row -> true);
    }

    @Test
    void nothingThatIsWrittenBesideTheGoodsRuns() throws Exception {
        try (var browser = PhoneBrowser.open()) {
            inOffice = new WatchedTab(browser, office);
            inShop = new WatchedTab(browser, franchisee);
            for (var payload : StrangersWordsBrowserTest.PAYLOADS) {
                limits.forget();
                var sku = sold(payload);
                section(sku, payload);
                ownWords(sku, payload);
                photographs(sku, payload);
                importedFile(payload);
                columns(payload);
                sets(sku, payload);
                prices(payload);
                plans(sku, payload);
                looked(payload);
            }
            for (var path : List.of(
                    "/office/prices",
                    "/office/prices/groups",
                    "/office/sets",
                    "/office/search",
                    "/office/plans",
                    "/office/imports",
                    "/office/listings",
                    "/office/changes",
                    "/office/twins",
                    "/office/stock")) inOffice.look(path);
            for (var path : List.of(
                    "/s/anna/",
                    "/s/anna/c/all",
                    "/franchise/goods",
                    "/franchise/goods/rules",
                    "/franchise/goods/new",
                    "/franchise/sets")) inShop.look(path);
            assertThat(inOffice.ran()).isEmpty();
            assertThat(inShop.ran()).isEmpty();
        }
    }

    /** Its section, article, size, season and care come from a supplier, too. */
    private Sku sold(String payload) {
        var id = CatalogFixture.id();
        written.add(id);
        var sku = new Sku(cut(id + payload, LONGEST_SKU));
        goods.imported(Feed.of(anOffer(escaped(sku.value()))
                        .of(id)
                        .with("categoryId", id)
                        .with("name", "Сумка " + id)
                        .with("barcode", escaped(cut(payload, 60)))
                        .size(escaped(cut(payload, LONGEST_SIZE)), escaped(cut(payload, LONGEST_SIZE)))
                        .param("Сезон", escaped(payload))
                        .param("Пол", escaped(payload)))
                .categories("<category id=\"" + id + "\">" + escaped(payload + " сумки") + "</category>"));
        return sku;
    }

    private void section(Sku sku, String payload) {
        var product = goods.priced(anna, sku);
        var slug = one(
                "select c.slug from category c join product p on p.category_id = c.id where p.id = ?",
                product.product());
        inShop.look("/s/anna/c/" + slug);
        assertThat(inShop.page().locator("h1").textContent()).contains(payload);
        inShop.look("/s/anna/p/" + product.slug());
        inOffice.look("/office/stock/sku?sku=" + URLEncoder.encode(sku.value(), UTF_8));
        inOffice.look("/office/products/" + product.product());
        inShop.look("/franchise/links/new?q=" + URLEncoder.encode(sku.value(), UTF_8));
    }

    private void ownWords(Sku sku, String payload) {
        var product = goods.priced(anna, sku).product();
        goods.mayBeReworded(product);
        scope.shop(
                anna.id(),
                () -> words.say(anna.id(), product, new ListingWords.Wish(payload + " своё", payload, ""), "anna"));
        inShop.look("/s/anna/p/" + goods.priced(anna, sku).slug());
        assertThat(inShop.page().locator("h1").textContent()).contains(payload);
        inShop.look("/franchise/goods/" + product + "/words");
        inOffice.look("/office/products/" + product + "/history");
    }

    private void photographs(Sku sku, String payload) {
        var product = goods.priced(anna, sku).product();
        goods.photographed(product);
        var pictures = "/office/products/" + product + "/pictures";
        var first =
                one("select md5(source) from product_picture where product_id = ? order by position limit 1", product);
        sent(office, pictures + "/describe", "picture", first, "altRu", payload, "altEn", payload);
        inOffice.look(pictures);
        inShop.look("/s/anna/p/" + goods.priced(anna, sku).slug());
    }

    /** A file that is called so, with a row that says so where a price belongs. */
    private void importedFile(String payload) {
        var source =
                (ImportSource.Uploaded) Feed.of(anOffer(CatalogFixture.id()).with("price", escaped(payload)))
                        .source();
        var report = imports.importNow(
                new ImportSource.Uploaded(payload + ".xml", source.file()), ImportOptions.RUSSIAN, "test");
        assertThat(report.refused()).isEqualTo(1);
        inOffice.look("/office/imports/" + report.id());
        inOffice.look("/office/imports/" + report.id() + "?show=REFUSED");
    }

    /** A table whose columns are called so. */
    private void columns(String payload) {
        var quoted = '"' + payload.replace("\"", "\"\"") + '"';
        var text = "nomer;imya " + CatalogFixture.id() + ";" + quoted + ";gde\n1;" + quoted + ";700;" + quoted + "\n";
        var id = imports.start(
                new ImportSource.Uploaded("x.csv", Feed.file(text.getBytes(UTF_8))), ImportOptions.RUSSIAN, "test");
        inOffice.look("/office/imports/" + id + "/columns");
        // the apostrophe that guards a spreadsheet from a formula is not a part of the text
        var unguarded = payload.replaceFirst("^'(?=[-=+@])", "");
        assertThat(inOffice.page().locator("main").textContent()).contains(unguarded);
    }

    private void sets(Sku sku, String payload) {
        var title = cut(payload, LONGEST_TITLE);
        var set = sent(office, "/office/sets", "titleRu", title, "titleEn", title);
        sent(office, set + "/goods", "articles", goods.priced(anna, sku).sku().value());
        sent(office, set, "titleRu", title, "titleEn", title, "toldRu", payload, "toldEn", payload, "published", "1");
        inOffice.look(set);
        inOffice.look("/office/sets");
        inShop.look("/franchise/sets");
        sent(office, set, "titleRu", title, "titleEn", title);

        var own = sent(franchisee, "/franchise/sets/own", "title", title);
        var product = goods.priced(anna, sku).product();
        sent(franchisee, own + "/goods", "product", product.toString(), "do", "add");
        sent(franchisee, own, "title", title, "told", payload, "shown", "yes");
        inShop.look(own);
        inShop.look("/s/anna/sets/"
                + one(
                        "select slug from own_set where id = ?",
                        UUID.fromString(own.substring(own.lastIndexOf('/') + 1))));
        assertThat(inShop.page().locator("h1").textContent()).contains(title);
        inShop.look("/s/anna/");
        sent(franchisee, own + "/place", "do", "remove");
    }

    private void prices(String payload) {
        inOffice.look(sent(office, "/office/prices/groups", "name", cut(payload, LONGEST_TITLE)));
        inOffice.look(sent(office, "/office/prices", "currency", "RUB", "note", payload));
        sent(office, "/office/imports/suppliers", "name", cut(payload, 60), "prefix", "");
    }

    private void plans(Sku sku, String payload) {
        var product = goods.priced(anna, sku).product().toString();
        var plan = sent(
                office,
                "/office/products/plan?sort=NEW&q=",
                "tick",
                product,
                "field",
                "brand",
                "value",
                payload,
                "due",
                "2035-12-01T09:00",
                "why",
                payload);
        inOffice.look(plan);
        inOffice.look("/office/plans");
        sent(office, plan + "/cancel");
    }

    /** What was looked for in vain is a report of the office. */
    private void looked(String payload) {
        var typed = URLEncoder.encode("йцщъ " + payload, UTF_8);
        inShop.look("/s/anna/search?q=" + typed);
        inShop.look("/s/anna/suggest?q=" + typed);
        inShop.look("/s/anna/c/all?brand=" + typed + "&size=" + typed + "&colour=" + typed);
        inShop.look("/franchise/goods?q=" + typed + "&category=" + typed);
        inOffice.look("/office/products?q=" + typed);
        inOffice.look("/office/stock?q=" + typed);
        inOffice.look("/office/orders?q=" + typed);
    }

    private String sent(Map<String, String> cookies, String path, String... fields) {
        var form = given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"));
        for (var i = 0; i < fields.length; i += 2) form = form.formParam(fields[i], fields[i + 1]);
        var answer = form.post(path);
        assertThat(answer.statusCode()).as("%s %s", path, List.of(fields)).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private String one(String query, UUID id) {
        return Objects.requireNonNull(
                goods.network(query, row -> row.getString(1), id).get(0));
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length())).strip();
    }
}
