package dev.prilavok.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Prices;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the basket to the provider's page and back, and the same order back to the door; as a phone without scripts sees it. */
@QuarkusTest
class PayJourneyTest {
    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    Prices prices;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private String dress = "";
    private final String phone = "+7 927 " + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    @BeforeEach
    void aShopWithADress() {
        var shop = shops.open("anna").id();
        var sku = goods.dress(5).get(0);
        dress = "/p/"
                + scope.shop(shop, () -> prices.priced(shop, List.of(sku)))
                        .get(sku)
                        .slug();
    }

    @Test
    void paysOnlineAndThenRatherAtTheDoor() {
        var browser = ordered("online");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Переходим к оплате");
        var page = browser.page().selectFirst(".acts a").attr("href");
        assertThat(browser.page().selectFirst("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0;url=" + page);

        var shown = Jsoup.parse(given().get(page).asString());
        assertThat(shown.text()).contains("Имитатор", "Берег");
        var back = given().redirects()
                .follow(false)
                .formParam("do", "pay")
                .post(page)
                .header("Location");
        browser.open(path(back));

        assertThat(browser.page().selectFirst("#pay").text())
                .contains("Оплачено онлайн", "При получении платить не нужно");
        browser.press("#pay form button", Map.of());
        assertThat(browser.page().selectFirst("#pay").text()).containsPattern("Возвращаем|Вернули");
        assertThat(browser.page().selectFirst("#pay").text()).contains("Оплатить онлайн");
    }

    @Test
    void turnsAwayAndTheOrderStaysAsItIs() {
        var browser = ordered("online");
        var page = browser.page().selectFirst(".acts a").attr("href");

        var back = given().redirects()
                .follow(false)
                .formParam("do", "leave")
                .post(page)
                .header("Location");
        browser.open(path(back));

        assertThat(browser.page().selectFirst("#pay").text())
                .contains("Оплатить онлайн")
                .doesNotContain("Оплачено");
        browser.press("#pay form button", Map.of());
        assertThat(browser.page().selectFirst(".acts a").attr("href")).isNotEqualTo(page);
    }

    @Test
    void theOfficeSeesWhoPaid() {
        var browser = ordered("online");
        var page = browser.page().selectFirst(".acts a").attr("href");
        browser.open(path(given().redirects()
                .follow(false)
                .formParam("do", "pay")
                .post(page)
                .header("Location")));
        var number = browser.page().title().replaceAll("\\D", "");
        var bookkeeper = staff.session(staff.headOffice(Role.ACCOUNTANT));

        var list = Jsoup.parse(given().cookies(bookkeeper)
                .accept("text/html")
                .get("/office/payments?show=UNSETTLED")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        var row = list.select("tbody tr").stream()
                .filter(one -> one.select("a[href$='/" + number + "']").size() == 1)
                .findFirst()
                .orElseThrow();
        var card = row.selectFirst("a").attr("href");
        var opened = given().cookies(bookkeeper).accept("text/html").get(card);

        assertThat(row.text()).contains("ЮKassa", "оплачено");
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(opened.asString()).text()).contains("Номер у сервиса", "Обратно ничего не уходило");
    }

    private PlainBrowser ordered(String step) {
        var browser = PlainBrowser.at("anna.localhost").open(dress);
        browser.press(
                ".bar button",
                Map.of("sku", browser.page().select("input[name=sku]").first().val()));
        browser.open("/checkout").press("button[value=ways]", Map.of("city", "Казань"));
        if (browser.page().select("input[name=way]").isEmpty()) browser.press("button[name=pick]", Map.of());
        return browser.press(
                "button[value=" + step + "]",
                new HashMap<>(Map.of(
                        "phone", phone, "name", "Мария Светлова", "address", "Баумана, 19, кв. 4", "consent", "yes")));
    }

    private static String path(String address) {
        return java.net.URI.create(address).getRawPath();
    }
}
