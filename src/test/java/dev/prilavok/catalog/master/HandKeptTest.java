package dev.prilavok.catalog.master;

import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.intake.CatalogImports;
import dev.prilavok.catalog.intake.ImportReport;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people mended outlives the next feed. */
@QuarkusTest
class HandKeptTest {
    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Inject
    Masters masters;

    @Inject
    MasterRows rows;

    @Inject
    Offers offers;

    @Inject
    CatalogImports imports;

    @Inject
    Scope scope;

    private String id = "";
    private UUID product = UUID.randomUUID();
    private Map<String, String> cookies = Map.of();

    @BeforeEach
    void aDressThatSomebodyRenamed() {
        id = CatalogFixture.id();
        feed("Платье " + id, "белый", "5000");
        product = goods.network("select id from product where external_id = ?", row -> row.getObject(1, UUID.class), id)
                .get(0);
        change("name.ru", "Платье " + id, "Сарафан " + id);
        cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
    }

    @Test
    void aFeedThatSaysTheSameAsBeforeChangesNothingAndAsksNothing() {
        feed("Платье " + id, "молочный", "5100");

        assertThat(now("name.ru")).isEqualTo("Сарафан " + id);
        assertThat(now(colour())).isEqualTo("молочный");
        assertThat(open()).isZero();
    }

    @Test
    void aFeedThatSaysSomethingElseIsShownAndMayBeTaken() {
        var version = scope.network(() -> rows.find(product)).version();
        feed("Платье-рубашка " + id, "белый", "5100");

        assertThat(now("name.ru")).isEqualTo("Сарафан " + id);
        assertThat(scope.network(() -> rows.find(product)).version()).isEqualTo(version);
        given().cookies(cookies)
                .get("/office/products/" + product)
                .then()
                .statusCode(200)
                .body(containsString("Поставщик говорит иначе"))
                .body(containsString("Платье-рубашка " + id));
        given().cookies(cookies)
                .get("/office/changes/offers")
                .then()
                .statusCode(200)
                .body(containsString("Платье-рубашка " + id));
        given().cookies(cookies)
                .get("/office/changes/offers/export?as=csv")
                .then()
                .statusCode(200)
                .body(containsString("\"Сарафан " + id + "\""))
                .body(containsString("\"Платье-рубашка " + id + "\""));

        answer("take").then().statusCode(303);
        assertThat(now("name.ru")).isEqualTo("Платье-рубашка " + id);
        answer("undo").then().statusCode(303);
        assertThat(now("name.ru")).isEqualTo("Сарафан " + id);
        answer("take").then().statusCode(303);

        // what was taken is the feed's again
        feed("Рубашка " + id, "белый", "5200");
        assertThat(now("name.ru")).isEqualTo("Рубашка " + id);
        assertThat(open()).isZero();
    }

    @Test
    void whatIsKeptIsNotAskedAboutUntilSomethingElseIsSaid() {
        feed("Платье-рубашка " + id, "белый", "5100");
        answer("keep").then().statusCode(303);
        feed("Платье-рубашка " + id, "синий", "5200");
        assertThat(open()).isZero();
        assertThat(now("name.ru")).isEqualTo("Сарафан " + id);

        feed("Халат " + id, "синий", "5300");
        assertThat(open()).isOne();
        answer("keep").then().statusCode(303);
        answer("undo").then().statusCode(303);
        assertThat(open()).isOne();

        // the supplier came round
        feed("Сарафан " + id, "синий", "5300");
        assertThat(open()).isZero();
        given().cookies(cookies).get("/office/products/" + product).then().body(not(containsString("Халат " + id)));
    }

    @Test
    void sizesAndTheirMeasurementsAreKeptToo() {
        var bust = "variant " + id + "-44 measure.BUST";
        change(bust, "920", "940");
        change(colour(), "белый", "молочный");

        feed("Платье " + id, "белый", "5100");

        assertThat(now(bust)).isEqualTo("940");
        assertThat(now(colour())).isEqualTo("молочный");
        assertThat(now("state")).isEqualTo("PUBLISHED");
    }

    @Test
    void whoWritesWhatTheSupplierSaysAgreesWithIt() {
        change("name.ru", "Сарафан " + id, "Платье " + id);

        feed("Новое имя " + id, "белый", "5000");

        assertThat(now("name.ru")).isEqualTo("Новое имя " + id);
    }

    @Test
    void anImportThatIsTakenBackHasSaidNothing() {
        var report = feed("Платье-рубашка " + id, "белый", "5100");
        assertThat(open()).isOne();

        for (var i = 0; i < 300 && !imports.report(report.id()).state().isFinal(); i++) pause();
        imports.undo(report.id(), "test");
        for (var i = 0; i < 300 && imports.report(report.id()).state() != ImportReport.State.UNDONE; i++) pause();

        assertThat(open()).isZero();
        assertThat(now("name.ru")).isEqualTo("Сарафан " + id);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private ImportReport feed(String name, String colour, String price) {
        return goods.imported(Feed.of(anOffer(id + "-44")
                .of(id)
                .size("44", "RU")
                .with("name", name)
                .with("price", price)
                .param("Цвет", colour)));
    }

    private void change(String field, String was, String is) {
        scope.network(() -> masters.change(
                product, Map.of(field, new Change(was, is)), Cause.byHand(Origin.CONSOLE, "keeper", null)));
    }

    private String colour() {
        return "variant " + id + "-44 colour.ru";
    }

    private String now(String field) {
        return scope.network(() -> rows.find(product)).facts().values().getOrDefault(field, "");
    }

    private long open() {
        return scope.network(() -> offers.of(product, "ru")).stream()
                .filter(offer -> offer.decision() == Offers.Decision.OPEN)
                .count();
    }

    private io.restassured.response.Response answer(String deed) {
        return form().formParam("field", "name.ru")
                .formParam("do", deed)
                .post("/office/products/" + product + "/offers");
    }

    private RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"));
    }
}
