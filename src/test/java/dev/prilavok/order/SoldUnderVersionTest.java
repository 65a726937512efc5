package dev.prilavok.order;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which orders were sold under the old text. */
@QuarkusTest
class SoldUnderVersionTest {
    @Inject
    CatalogFixture catalog;

    @Inject
    OrdersFixture orders;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Test
    void aLineKnowsTheVersionThatItsBuyerRead() {
        var anna = shops.open("anna");
        var id = CatalogFixture.id();
        catalog.imported(Feed.of(Feed.anOffer(id).with("name", "Старый текст").with("count", "9")));
        var old = orders.placed(anna, new Sku(id));
        catalog.imported(Feed.of(Feed.anOffer(id).with("name", "Новый текст").with("count", "9")));
        var fresh = orders.placed(anna, new Sku(id));

        assertThat(orders.view(anna, old).lines().get(0).pricing().productVersion())
                .isEqualTo(1);
        assertThat(orders.view(anna, fresh).lines().get(0).pricing().productVersion())
                .isEqualTo(2);

        var product = catalog.network(
                        "select product_id from variant where sku = ?", row -> row.getObject(1, UUID.class), id)
                .get(0);
        var cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        given().cookies(cookies)
                .get("/office/sold?product=" + product + "&version=1")
                .then()
                .statusCode(200)
                .body(containsString(old.number().shown()))
                .body(containsString("Старый текст"))
                .body(not(containsString(fresh.number().shown())));
        given().cookies(cookies)
                .get("/office/sold/list.csv?product=" + product + "&version=2")
                .then()
                .statusCode(200)
                .body(containsString(fresh.number().shown()))
                .body(not(containsString(old.number().shown())));
    }
}
