package dev.prilavok.catalog.master;

import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A collection goes and comes as a whole, at its hour. */
@QuarkusTest
class PlanBatchesTest {
    private static final String DUE = "2035-12-01T09:00";

    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Inject
    PlanBatches batches;

    @Inject
    GatherPlans gathering;

    @Inject
    CarryOutBatch work;

    @Inject
    Masters masters;

    @Inject
    MasterRows rows;

    @Inject
    Scope scope;

    private String id = "";
    private List<UUID> products = List.of();
    private Map<String, String> cookies = Map.of();

    @BeforeEach
    void aCollectionOfThree() {
        id = CatalogFixture.id();
        goods.imported(Feed.of(dress("a"), dress("b"), dress("c")));
        products = goods.network(
                "select id from product where brand = ? order by id", row -> row.getObject(1, UUID.class), brand());
        cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
    }

    @Test
    void allThatTheFilterFindsGoesOffSaleAtItsHour() {
        given().cookies(cookies)
                .queryParam("brand", brand())
                .get("/office/products/plan")
                .then()
                .statusCode(200)
                .body(containsString("Товаров: 3"));
        var batch = planned("brand=" + brand(), "", "state", "WITHDRAWN");
        gathering.run(new GatherPlans.Task(batch));

        assertThat(find(batch).planned()).isEqualTo(3);
        assertThat(states()).containsOnly("PUBLISHED");
        given().cookies(cookies)
                .get("/office/plans")
                .then()
                .statusCode(200)
                .body(containsString("/office/plans/many/" + batch));

        work.run(new CarryOutBatch.Task(batch));

        assertThat(states()).containsOnly("WITHDRAWN");
        assertThat(find(batch).state()).isEqualTo(PlanBatch.State.DONE);
        given().cookies(cookies)
                .get("/office/plans/many/" + batch)
                .then()
                .statusCode(200)
                .body(containsString("Выполнено: 3"));
        cancel(batch);
        assertThat(states()).containsOnly("WITHDRAWN");
    }

    @Test
    void whoeverCallsItOffInTimeChangesNothing() {
        var batch = planned("q=", products.get(0) + "." + products.get(1), "season", "WINTER");
        assertThat(find(batch).planned()).isEqualTo(2);

        cancel(batch);
        work.run(new CarryOutBatch.Task(batch));

        assertThat(find(batch).cancelled()).isEqualTo(2);
        assertThat(fact(products.get(0), "season")).isEqualTo("UNKNOWN");
    }

    @Test
    void whatSomebodyChangedMeanwhileStaysAndIsNamed() {
        var batch = planned("q=", products.get(0) + "." + products.get(1), "season", "WINTER");
        scope.network(() -> masters.change(
                products.get(0),
                Map.of("season", new Change("UNKNOWN", "SUMMER")),
                Cause.byHand(Origin.CONSOLE, "keeper", null)));

        work.run(new CarryOutBatch.Task(batch));

        assertThat(fact(products.get(0), "season")).isEqualTo("SUMMER");
        assertThat(fact(products.get(1), "season")).isEqualTo("WINTER");
        given().cookies(cookies)
                .get("/office/plans/many/" + batch)
                .then()
                .statusCode(200)
                .body(containsString("Не удалось изменить"))
                .body(containsString("Платье a " + id));
    }

    @Test
    void tickedGoodsLeadToTheFormAndMistakesAreSaid() {
        var place = form().formParam("chosen", products.get(0).toString())
                .formParam("deed", "PLAN")
                .post("/office/products/bulk?q=" + id)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(place)
                .contains("/office/products/plan")
                .contains(products.get(0).toString());

        plan("q=", products.get(0).toString(), "season", "СЛЯКОТЬ", DUE)
                .then()
                .statusCode(422)
                .body(containsString("Выберите из списка"));
        plan("q=", products.get(0).toString(), "brand", "Новый " + brand(), "2020-01-01T00:00")
                .then()
                .statusCode(422)
                .body(containsString("Укажите день и час в будущем"))
                .body(containsString("value=\"Новый " + brand() + "\""));
        given().cookies(cookies)
                .get("/office/plans/many/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private UUID planned(String filter, String ticked, String field, String value) {
        var place = plan(filter, ticked, field, value, DUE)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    }

    private Response plan(String filter, String ticked, String field, String value, String due) {
        return form().formParam("tick", ticked)
                .formParam("field", field)
                .formParam("value", value)
                .formParam("due", due)
                .post("/office/products/plan?sort=NEW&" + filter);
    }

    private void cancel(UUID batch) {
        form().post("/office/plans/many/" + batch + "/cancel").then().statusCode(303);
    }

    private PlanBatch find(UUID batch) {
        return scope.network(() -> batches.find(batch));
    }

    private List<String> states() {
        return products.stream().map(product -> fact(product, "state")).toList();
    }

    private String fact(UUID product, String field) {
        return scope.network(() -> rows.find(product)).facts().values().getOrDefault(field, "");
    }

    private String brand() {
        return "b" + id;
    }

    private Feed.OneOffer dress(String which) {
        return anOffer(id + which)
                .of(id + which)
                .with("name", "Платье " + which + " " + id)
                .with("vendor", brand());
    }

    private RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"));
    }
}
