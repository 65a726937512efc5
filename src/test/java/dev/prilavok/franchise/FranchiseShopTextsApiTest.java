package dev.prilavok.franchise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopKeeper;
import dev.prilavok.tenancy.ShopSnapshot;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages, logo and history of a shop for programs: the same drafts and rules as in the console. */
@QuarkusTest
class FranchiseShopTextsApiTest {
    private static final String API = "/api/v1/franchise/shop";
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><rect width=\"40\" height=\"20\""
                    + " fill=\"#22302f\"/></svg>";

    @Inject
    StaffFixture staff;

    @Inject
    ShopsFixture shops;

    @Inject
    ShopKeeper keeper;

    private Shop before;
    private ShopSnapshot kept;
    private String token = "";

    @BeforeEach
    void aShop() {
        before = shops.open("boris");
        kept = keeper.keep(before.id());
        token = staff.token(staff.ofShop("boris", Role.FRANCHISEE));
    }

    @AfterEach
    void asItWas() {
        keeper.restore(before.id(), kept);
    }

    @Test
    void aPageIsAddedChangedTakenOutAndRestored() {
        var added = write("sizes", Map.of("title", "Размеры", "markdown", "**Меряйте** вещь."));
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.jsonPath().getString("kind")).isEqualTo("own");
        assertThat(added.jsonPath().getBoolean("live")).isFalse();

        var stamp = added.jsonPath().getString("stamp");
        var changed = write("sizes", Map.of("title", "Размер", "markdown", "Меряйте.", "stamp", stamp));
        assertThat(changed.jsonPath().getString("title")).isEqualTo("Размер");
        assertThat(write("sizes", Map.of("title", "Позже", "markdown", "…", "stamp", stamp))
                        .statusCode())
                .isEqualTo(409);

        assertThat(staff().delete(API + "/pages/sizes").jsonPath().getBoolean("dropped"))
                .isTrue();
        assertThat(staff().delete(API + "/pages/sizes").statusCode()).isEqualTo(200);
        assertThat(staff().contentType("application/json")
                        .post(API + "/pages/sizes/restore")
                        .jsonPath()
                        .getString("markdown"))
                .isEqualTo("Меряйте.");
        assertThat(staff().get(API + "/pages").jsonPath().getList("items.page", String.class))
                .contains("sizes", "about", "contacts");
    }

    @Test
    void whatIsNobodysToChangeIsRefused() {
        assertThat(write("offer", Map.of("title", "Оферта", "markdown", "Моя")).statusCode())
                .isEqualTo(422);
        assertThat(write("Ы", Map.of("title", "Ы", "markdown", "")).statusCode())
                .isEqualTo(422);
        assertThat(write("sizes", Map.of("title", "")).statusCode()).isEqualTo(400);
        assertThat(staff().delete(API + "/pages/delivery").statusCode()).isEqualTo(404);
        assertThat(staff().get(API + "/pages/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aLogoIsCleanedAndAnotherIsRefused() {
        var sent = staff().contentType("image/svg+xml").body(SVG.getBytes()).put(API + "/logo");
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.jsonPath().getString("svg")).contains("viewBox").doesNotContain("script");
        assertThat(sent.jsonPath().getBoolean("live")).isFalse();

        assertThat(staff().contentType("image/png")
                        .body(new byte[] {1, 2, 3})
                        .put(API + "/logo")
                        .statusCode())
                .isEqualTo(422);
        assertThat(staff().delete(API + "/logo").jsonPath().getBoolean("live")).isTrue();
    }

    @Test
    void anEarlierStateComesBackOnce() {
        write("sizes", Map.of("title", "Размеры", "markdown", "Раз."));
        var first = publish();
        var stamp = staff().get(API + "/pages/sizes").jsonPath().getString("stamp");
        write("sizes", Map.of("title", "Размеры", "markdown", "Два.", "stamp", stamp));
        publish();

        var back = staff().contentType("application/json").post(API + "/history/" + first + "/return");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(staff().get(API + "/pages/sizes").jsonPath().getString("markdown"))
                .isEqualTo("Раз.");
        assertThat(staff().contentType("application/json")
                        .post(API + "/history/" + first + "/return")
                        .statusCode())
                .isEqualTo(409);
        assertThat(staff().get(API + "/history").jsonPath().getList("items.kind", String.class))
                .startsWith("returned", "published");
        assertThat(staff().contentType("application/json")
                        .post(API + "/history/999999/return")
                        .statusCode())
                .isEqualTo(404);
    }

    private int publish() {
        var stamp = staff().get(API).jsonPath().getString("stamp");
        return staff().contentType("application/json; charset=UTF-8")
                .body(Map.of("stamp", stamp))
                .post(API + "/publish")
                .jsonPath()
                .getInt("version");
    }

    private Response write(String page, Map<String, String> text) {
        return staff().contentType("application/json; charset=UTF-8").body(text).put(API + "/pages/" + page);
    }

    private RequestSpecification staff() {
        return given().header("Authorization", "Bearer " + token);
    }
}
