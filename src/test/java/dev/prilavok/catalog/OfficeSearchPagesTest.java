package dev.prilavok.catalog;

import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeSearchPagesTest {
    @Inject
    CatalogFixture goods;

    @Inject
    Catalog catalog;

    @Inject
    Synonyms synonyms;

    @Inject
    Scope scope;

    @Inject
    StaffFixture staff;

    @Test
    void wordsOfOneRingFindEachOtherInAnyForm() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(anOffer(id).with("name", "Хламида домашняя")));
        assertThat(found("балахоны")).doesNotContain("Хламида домашняя");

        var ring = scope.network(() -> synonyms.add(Synonyms.words("балахон, хламида"), "test"));
        assertThat(found("балахоны")).contains("Хламида домашняя");

        scope.network(() -> synonyms.remove(ring));
        assertThat(found("балахоны")).doesNotContain("Хламида домашняя");
    }

    private List<String> found(String text) {
        return scope
                .shop(goods.anna().id(), () -> catalog.list(goods.anna().id(), CatalogQuery.search(text, 20)))
                .items()
                .stream()
                .map(ProductTile::name)
                .toList();
    }

    @Test
    void whatWasLookedForInVainIsReportedWithoutWhatIsPersonal() {
        given().get("/s/anna/search?q=гироскутер щщщ").then().statusCode(200);
        given().get("/s/anna/search?q=+7 912 345-67-89 йцщъ").then().statusCode(200);
        given().get("/s/anna/search?q=гироскутер щщщ").then().statusCode(200);
        given().get("/s/anna/search?q=щщщиванщщщ@почта.рф").then().statusCode(200);

        var page = given().cookies(staff.session(staff.headOffice(Role.CATALOGUE_MANAGER)))
                .get("/office/search")
                .then()
                .statusCode(200);

        page.body(containsString("гироскутер щщщ"))
                .body(not(containsString("345 67 89")))
                .body(not(containsString("щщщиванщщщ")));
    }

    @Test
    void aRingOfOneWordIsRefusedAndKeepsWhatWasTyped() {
        var cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        given().cookies(cookies)
                .formParam("csrf", cookies.get("csrf"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("words", "одинокое")
                .post("/office/search/synonyms")
                .then()
                .statusCode(422)
                .body(containsString("одинокое"))
                .body(containsString("от двух до"));
    }

    @Test
    void suggestsGoodsAndSectionsWhileWordsAreTyped() {
        goods.demo();

        given().get("/s/anna/suggest?q=плат")
                .then()
                .statusCode(200)
                .body(containsString("/c/platya"))
                .body(containsString("/p/"));
        given().get("/s/anna/suggest?q=п").then().statusCode(200).body(not(containsString("<a")));
    }
}
