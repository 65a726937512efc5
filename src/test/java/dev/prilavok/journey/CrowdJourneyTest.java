package dev.prilavok.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Prices;
import dev.prilavok.checkout.TurnsFixture;
import dev.prilavok.kernel.Limits;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.social.LinksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An evening when everybody orders at once: people queue, nothing that they wrote is lost, and nobody meets a failure. */
@QuarkusTest
class CrowdJourneyTest {
    private static final int CROWD = 150;

    @Inject
    CatalogFixture goods;

    @Inject
    GoodsFixture stock;

    @Inject
    OrdersFixture orders;

    @Inject
    ShopsFixture shops;

    @Inject
    LinksFixture links;

    @Inject
    Prices prices;

    @Inject
    Scope scope;

    @Inject
    TurnsFixture turns;

    @Inject
    Limits limits;

    private final String phone = "+7 927 " + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private Shop anna;
    private Sku dress;

    @BeforeEach
    void aDress() {
        limits.forget();
        anna = shops.open("anna");
        dress = goods.dress(5).get(0);
    }

    @Test
    void theQueueKeepsWhatWasTypedAndOrdersByOnePress() {
        var browser = filledIn();

        try (var everybody = turns.crowd()) {
            browser.press("button[value=order]", buyer());
            queues(browser);
            browser.press("main button", Map.of());
            queues(browser);
        }
        browser.press("main button", Map.of());
        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Заказ принят");
        assertThat(browser.page().text()).contains("Мария");
    }

    @Test
    void aLinkQueuesInTheSameWay() {
        var link = links.made(anna, links.forMany(dress));
        var browser = PlainBrowser.at("anna.localhost").open("/l/" + Objects.requireNonNull(link.token()));
        inKazan(browser);

        try (var everybody = turns.crowd()) {
            browser.press("button[value=order]", buyer());
            queues(browser);
        }
        browser.press("main button", Map.of());
        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Заказ принят");
    }

    @Test
    void withAScriptThePageGoesAgainByItself() {
        try (var chromium = PhoneBrowser.open()) {
            var page = chromium.tab(Map.of(), true);
            page.navigate(PhoneBrowser.at("/s/anna" + address()));
            page.locator("input[name=sku]:not([disabled])").first().check();
            page.locator(".bar button").first().click();
            page.waitForURL("**/basket**");
            page.navigate(PhoneBrowser.at("/s/anna/checkout"));
            page.locator("#city").fill("Казань");
            page.locator("[data-city]").first().click();
            page.locator("input[name=way]").first().waitFor();
            page.locator("#phone").fill(phone);
            page.locator("#name").fill("Мария Светлова");
            page.locator("#address").fill("Баумана, 19, кв. 4");
            page.locator("#consent").check();

            try (var everybody = turns.crowd()) {
                page.locator("button[value=order]").first().click();
                page.locator("form[data-again]").waitFor();
                assertThat(page.locator("h1").textContent()).isEqualTo("Вы в очереди");
                assertThat(page.locator("main").innerText()).contains("отправит его сама");
                PhoneBrowser.isAccessible(page);
            }
            page.waitForURL("**/o/**");
            assertThat(page.locator("h1").textContent()).isEqualTo("Заказ принят");
        }
    }

    @Test
    void aProgramIsToldWhenToComeAgain() {
        var order = order(dress);
        var key = UUID.randomUUID().toString();

        try (var everybody = turns.crowd()) {
            send(order, key)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "4")
                    .body("code", equalTo("crowded"))
                    .body("detail", containsString("Ничего не потеряно"));
        }
        var placed = send(order, key);
        assertThat(placed.statusCode()).isEqualTo(201);
        assertThat(send(order, key).asString()).isEqualTo(placed.asString());
    }

    @Test
    void everybodyOfACrowdGetsHisOrder() throws Exception {
        var sku = stock.sold(Money.of(CurrencyUnit.of("RUB"), 1_000), 10 * CROWD);
        var buyers = new ArrayList<Callable<String>>();
        for (var i = 0; i < CROWD; i++) {
            var order = order(sku);
            buyers.add(() -> orderUntilItIsPlaced(order));
        }
        var threads = Executors.newFixedThreadPool(CROWD);
        try {
            var numbers = new ArrayList<String>();
            for (var buyer : threads.invokeAll(buyers)) numbers.add(buyer.get());
            assertThat(numbers).hasSize(CROWD).doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
    }

    private String orderUntilItIsPlaced(Map<String, Object> order) throws InterruptedException {
        var key = UUID.randomUUID().toString();
        var answer = send(order, key);
        while (answer.statusCode() == 503) {
            Thread.sleep(1_000 * Long.parseLong(answer.header("Retry-After")));
            answer = send(order, key);
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("number");
    }

    private Map<String, Object> order(Sku sku) {
        return Map.of(
                "quote",
                orders.quote(anna, sku).id().toString(),
                "name",
                "Вера",
                "phone",
                orders.phone().e164(),
                "address",
                "улица Лесная, 5",
                "consents",
                List.of(Map.of("purpose", "ORDER_PROCESSING")));
    }

    private static Response send(Map<String, Object> order, String key) {
        return given().header("Host", "anna.localhost")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(order)
                .post("/api/v1/shop/orders");
    }

    private static void queues(PlainBrowser browser) {
        assertThat(browser.status()).isEqualTo(503);
        Markup.isValid("queue", browser.page().outerHtml());
        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Вы в очереди");
        assertThat(browser.page().selectFirst("main").text()).contains("Перед вами", "Всё, что вы написали, на месте");
    }

    private PlainBrowser filledIn() {
        var browser = PlainBrowser.at("anna.localhost").open(address());
        browser.press(
                ".bar button",
                Map.of("sku", browser.page().select("input[name=sku]").first().val()));
        inKazan(browser.open("/checkout"));
        return browser;
    }

    private static void inKazan(PlainBrowser browser) {
        browser.press("button[value=ways]", Map.of("city", "Казань"));
        if (browser.page().select("input[name=way]").isEmpty()) browser.press("button[name=pick]", Map.of());
    }

    private String address() {
        return "/p/"
                + scope.shop(anna.id(), () -> prices.priced(anna.id(), List.of(dress)))
                        .get(dress)
                        .slug();
    }

    private Map<String, String> buyer() {
        return Map.of("phone", phone, "name", "Мария Светлова", "address", "Баумана, 19, кв. 4", "consent", "yes");
    }
}
