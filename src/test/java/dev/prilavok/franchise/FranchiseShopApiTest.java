package dev.prilavok.franchise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopDrafts;
import dev.prilavok.tenancy.ShopKeeper;
import dev.prilavok.tenancy.ShopSnapshot;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The look of a shop for programs: the same rules as in the console. */
@QuarkusTest
class FranchiseShopApiTest {
    private static final String API = "/api/v1/franchise/shop";

    @Inject
    StaffFixture staff;

    @Inject
    ShopsFixture shops;

    @Inject
    ShopDrafts drafts;

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
    void aProgramSavesADraftAndPublishesIt() {
        var seen = read();
        var look = new HashMap<String, Object>(seen.jsonPath().getMap("draft"));
        look.put("tagline", "Из программы");
        var saved = save(look, seen.jsonPath().getString("lookStamp"));

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.jsonPath().getString("draft.tagline")).isEqualTo("Из программы");
        assertThat(saved.jsonPath().getString("live.tagline")).isEqualTo(before.tagline());
        assertThat(saved.jsonPath().getList("changes")).hasToString("[TAGLINE]");
        assertThat(save(look, seen.jsonPath().getString("lookStamp")).statusCode()).isEqualTo(409);

        var stamp = saved.jsonPath().getString("stamp");
        assertThat(send("POST", "/publish", Map.of("stamp", stamp)).jsonPath().getInt("version"))
                .isPositive();
        assertThat(send("POST", "/publish", Map.of("stamp", stamp)).statusCode()).isEqualTo(409);
        assertThat(read().jsonPath().getString("live.tagline")).isEqualTo("Из программы");
    }

    @Test
    void whatIsWrongIsNamedAndWhatIsFaintIsNotPublished() {
        var seen = read();
        var look = new HashMap<String, Object>(seen.jsonPath().getMap("draft"));
        var wrong = new HashMap<String, Object>(look);
        wrong.put("theme", Map.of("--ink", "red", "--evil", "url(x)"));
        var refused = save(wrong, seen.jsonPath().getString("lookStamp"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("details.fields", String.class)).contains("--ink", "--evil");

        look.put("theme", Map.of("--ink", "#777777", "--paper", "#888888"));
        var faint = save(look, seen.jsonPath().getString("lookStamp"));
        assertThat(faint.jsonPath().getMap("obstacles")).containsKey("--ink");
        var published = send("POST", "/publish", Map.of("stamp", faint.jsonPath().getString("stamp")));
        assertThat(published.statusCode()).isEqualTo(422);
        for (var torn : new Object[] {Map.of(), Map.of("look", Map.of()), Map.of("look", Map.of("name", "x"))})
            assertThat(send("PUT", "/draft", torn).statusCode()).isEqualTo(400);
    }

    @Test
    void onlyItsFranchiseeMay() {
        var assistant = staff.token(staff.ofShop("boris", Role.ASSISTANT));
        assertThat(given().header("Authorization", "Bearer " + assistant).get(API).statusCode()).isEqualTo(403);
        assertThat(given().get(API).statusCode()).isEqualTo(401);
    }

    private Response read() {
        return given().header("Authorization", "Bearer " + token).get(API);
    }

    private Response save(Map<String, Object> look, String stamp) {
        return send("PUT", "/draft", Map.of("look", look, "lookStamp", stamp));
    }

    private Response send(String verb, String path, Object body) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(body)
                .request(verb, API + path);
    }
}
