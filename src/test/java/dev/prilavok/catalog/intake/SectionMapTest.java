package dev.prilavok.catalog.intake;

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
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sections of a second supplier lead into the tree that buyers know. */
@QuarkusTest
class SectionMapTest {
    @Inject
    CatalogFixture goods;

    @Inject
    CatalogImports imports;

    @Inject
    SupplySources supplies;

    @Inject
    MoveGoods moving;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private String id = "";
    private String page = "";
    private SupplySource other = new SupplySource("", "", "");
    private Map<String, String> cookies = Map.of();

    @BeforeEach
    void twoTrees() {
        id = CatalogFixture.id();
        goods.imported(Feed.of(anOffer("our" + id).with("categoryId", "main" + id))
                .categories("<category id=\"main" + id + "\">Кофты вязаные " + id + "</category>"));
        other = scope.network(() -> supplies.add("Второй " + id, "", "test"));
        imported("first", "Кофты вязанные " + id);
        cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        page = "/office/imports/suppliers/" + other.key() + "/sections";
    }

    @Test
    void whatIsCalledAlikeIsSuggestedAndGoodsFollowTheDecision() {
        given().cookies(cookies)
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Кофты вязанные " + id))
                .body(containsString("value=\"Кофты вязаные " + id + "\""))
                .body(containsString("предложено"));

        form().formParam("to " + theirs(), "Кофты вязаные " + id)
                .post(page)
                .then()
                .statusCode(303);
        moving.run(new MoveGoods.Task(theirs()));

        assertThat(section("first")).isEqualTo(ours());
        // new goods go there by themselves
        imported("second", "Кофты вязанные " + id);
        assertThat(section("second")).isEqualTo(ours());
        given().cookies(cookies).get(page + "?show=all").then().body(containsString("Кофты вязаные " + id));

        // and back, when the decision is taken back
        form().formParam("to " + theirs(), "").post(page).then().statusCode(303);
        moving.run(new MoveGoods.Task(theirs()));
        assertThat(section("first")).isEqualTo(theirs());
        assertThat(section("second")).isEqualTo(theirs());
    }

    @Test
    void aSectionMayStayAndAWrongNameIsSaidAtItsRow() {
        form().formParam("to " + theirs(), "Нет такого")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("value=\"Нет такого\""))
                .body(containsString("Такого раздела нет"));

        form().formParam("to " + theirs(), "оставить своим разделом")
                .post(page)
                .then()
                .statusCode(303);

        given().cookies(cookies).get(page).then().statusCode(200).body(containsString("Без решения: "));
        assertThat(goods.network("select stays from category where id = ?", row -> row.getBoolean(1), theirs()))
                .containsExactly(true);
        given().cookies(cookies)
                .get("/office/imports/suppliers/main/sections")
                .then()
                .statusCode(404);
    }

    @Test
    void aSectionThatAPersonChoseForAProductStays() {
        var product = goods.network(
                        "select id from product where external_id = ?",
                        row -> row.getObject(1, UUID.class),
                        "first" + id)
                .get(0);
        goods.change(
                "insert into hand_kept (product_id, field, by_name, at) values (?, 'category', 'keeper', now())",
                product);

        form().formParam("to " + theirs(), "Кофты вязаные " + id)
                .post(page)
                .then()
                .statusCode(303);
        moving.run(new MoveGoods.Task(theirs()));

        assertThat(section("first")).isEqualTo(theirs());
    }

    private void imported(String which, String section) {
        var feed = Feed.of(anOffer(which + id).of(which + id).with("categoryId", "7"))
                .categories("<category id=\"7\">" + section + "</category>");
        imports.importNow(feed.source(), ImportOptions.RUSSIAN.from(other.key()), "test");
    }

    private UUID ours() {
        return category("main", "main" + id);
    }

    private UUID theirs() {
        return category(other.key(), "7");
    }

    private UUID category(String source, String number) {
        return goods.network(
                        "select id from category where source = ? and external_id = ?",
                        row -> row.getObject(1, UUID.class),
                        source,
                        number)
                .get(0);
    }

    private UUID section(String which) {
        return goods.network(
                        "select category_id from product where external_id = ?",
                        row -> row.getObject(1, UUID.class),
                        which + id)
                .get(0);
    }

    private RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"));
    }
}
