package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.Feed.anOffer;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.ADDED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.REFUSED;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two suppliers with the same numbers never meet in one product, and feeds sent at once queue up. */
@QuarkusTest
class SuppliersTest {
    @Inject
    CatalogImports imports;

    @Inject
    CatalogFixture goods;

    @Inject
    SupplySources supplies;

    @Inject
    ImportRows importRows;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Test
    void theSameNumbersOfTwoSuppliersAreTwoProducts() {
        var id = CatalogFixture.id();
        var other = supply(id, "B" + id.hashCode());
        var ours = goods.imported(Feed.of(anOffer(id).of(id).with("name", "Наше платье")));

        var theirs = imported(other, Feed.of(anOffer(id).of(id).with("name", "Чужое платье")));
        var again = imported(other, Feed.of(anOffer(id).of(id).with("name", "Чужое платье")));

        assertThat(goods.rows(ours)).extracting(ImportedRow::outcome).containsExactly(ADDED);
        assertThat(goods.rows(theirs)).extracting(ImportedRow::outcome).containsExactly(ADDED);
        assertThat(again.same()).isEqualTo(1);
        assertThat(goods.network(
                        "select source || ' ' || (name->>'ru') from product where external_id = ? order by source = 'main' desc",
                        row -> row.getString(1),
                        id))
                .containsExactly("main Наше платье", other.key() + " Чужое платье");
        assertThat(goods.network(
                        "select v.sku from variant v join product p on p.id = v.product_id where p.external_id = ? and p.source = ?",
                        row -> row.getString(1),
                        id,
                        other.key()))
                .containsExactly(other.prefix() + id);
    }

    @Test
    void aSkuOfAnotherSupplierIsRefusedAndNotTakenOver() {
        var id = CatalogFixture.id();
        var other = supply(id, "");
        goods.imported(Feed.of(anOffer(id).of(id).with("name", "Наше платье")));

        var theirs = imported(other, Feed.of(anOffer(id).of(id).with("name", "Чужое платье")));

        assertThat(goods.rows(theirs)).extracting(ImportedRow::outcome).containsExactly(REFUSED);
        assertThat(goods.network(
                        "select p.name->>'ru' from variant v join product p on p.id = v.product_id where v.sku = ?",
                        row -> row.getString(1),
                        id))
                .containsExactly("Наше платье");
    }

    @Test
    void feedsWithTheSameNewCategoriesAtOnceDoNotCollide() throws Exception {
        var id = CatalogFixture.id();
        var categories = "<category id=\"c" + id + "\">Раздел " + id + "</category>";
        var workers = Executors.newFixedThreadPool(4);
        var running = new ArrayList<Future<ImportReport>>();
        for (var n = 0; n < 4; n++) {
            var feed =
                    Feed.of(anOffer(id + "-" + n).with("categoryId", "c" + id)).categories(categories);
            running.add(workers.submit(() -> goods.imported(feed)));
        }
        for (var one : running) assertThat(one.get().added()).isEqualTo(1);
        workers.shutdown();
        assertThat(goods.network("select 1 from category where external_id = ?", row -> 1, "c" + id))
                .hasSize(1);
    }

    @Test
    void aFeedWaitsForTheOneBeforeItOfTheSameSupplier() {
        var id = CatalogFixture.id();
        var other = supply(id, "");
        var now = java.time.Instant.now();
        var options = ImportOptions.RUSSIAN.from(other.key());
        var first =
                scope.network(() -> importRows.add(new ImportRows.Fresh("a.xml", "upload", options, 1, "test"), now));
        var second =
                scope.network(() -> importRows.add(new ImportRows.Fresh("b.xml", "upload", options, 1, "test"), now));
        var alive = now.minusSeconds(600);
        var soon = now.plusSeconds(600);

        assertThat(scope.network(() -> importRows.isBehind(second, alive, soon)))
                .isFalse();
        scope.network(() -> importRows.attempt(first));
        assertThat(scope.network(() -> importRows.isBehind(second, alive, soon)))
                .isTrue();
        assertThat(scope.network(() -> importRows.isBehind(first, alive, soon))).isFalse();
        // one that died keeps nobody waiting, nor does one of a clock that was ahead
        assertThat(scope.network(() -> importRows.isBehind(second, alive, now.minusSeconds(1))))
                .isFalse();
        assertThat(scope.network(() -> importRows.isBehind(second, now.plusSeconds(1), soon)))
                .isFalse();
        scope.network(() -> importRows.ended(first, ImportReport.State.DONE, now));
        scope.network(() -> importRows.ended(second, ImportReport.State.DONE, now));
        assertThat(scope.network(() -> importRows.isBehind(second, alive, soon)))
                .isFalse();
    }

    @Test
    void aSupplierIsAddedOnTheImportPage() {
        var id = CatalogFixture.id();
        var cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        for (var status : new int[] {303, 422})
            given().redirects()
                    .follow(false)
                    .cookies(cookies)
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("csrf", cookies.get("csrf"))
                    .formParam("name", "Фабрика " + id)
                    .formParam("prefix", "")
                    .post("/office/imports/suppliers")
                    .then()
                    .statusCode(status);
        given().cookies(cookies).get("/office/imports").then().statusCode(200).body(containsString("Фабрика " + id));
    }

    private SupplySource supply(String id, String prefix) {
        return scope.network(() -> supplies.add("Поставщик " + id, prefix, "test"));
    }

    private ImportReport imported(SupplySource supply, Feed feed) {
        return imports.importNow(feed.source(), ImportOptions.RUSSIAN.from(supply.key()), "test");
    }
}
