package dev.prilavok.journey;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.Terms;
import dev.prilavok.cash.CarrierContract;
import dev.prilavok.cash.CarrierContracts;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.kernel.postgres.EmbeddedPostgresDriver;
import dev.prilavok.order.Discount;
import dev.prilavok.order.Funder;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.Orders;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.royalty.ChanceFixture;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.UnitCost;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.ConfigProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The worked cases of domain.md 2.9 that need neither a prepayment nor a claim, over HTTP: the buyer orders, the seller confirms, the
 * warehouse packs, the courier is at the door; the franchisee reads what he is owed, the auditor reads every account. Each case is a
 * franchisee's only order. Delivery is the courier's own tariff, 280 and free from 5 000 kept, so cash differs from that table by it.
 */
@QuarkusTest
class WorkedCasesJourneyTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final int CASES = 8;
    private static final Deque<Shop> SHOPS = new ArrayDeque<>();

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    Orders door;

    @Inject
    ParcelsFixture parcels;

    @Inject
    ChanceFixture franchisees;

    @Inject
    Agreements agreements;

    @Inject
    CarrierContracts contracts;

    @Inject
    Stock stock;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    private Shop shop;
    private List<Sku> skus;
    private UUID order;
    private OrderNumber number;
    private UUID parcel;

    @BeforeEach
    void aFranchiseeAndThreeThings() {
        if (SHOPS.isEmpty()) SHOPS.addAll(franchisees.shops(CASES));
        shop = SHOPS.pop();
        scope.network(() -> contracts.agree(
                new CarrierContract("own-courier", LocalDate.of(2020, 1, 1), rub(350), rub(200), Percent.of("2")),
                "director"));
        skus = List.of(sold(2_500, 1_000), sold(1_500, 600), sold(1_000, 400));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void keptInFull() throws SQLException {
        terms(RoyaltyBase.RETAIL);
        sent();

        door(Map.of("kept-1", "all", "kept-2", "all", "kept-3", "all", "collected", "5000"));

        assertThat(owed()).isEqualTo(rub(1_450));
        assertThat(audited())
                .containsOnly(
                        entry("CASH", rub(5_000)),
                        entry("FR_PENDING", rub(-1_500)),
                        entry("FR_AVAILABLE", rub(50)),
                        entry("DELIVERY_RECHARGE", rub(-50)),
                        entry("WHOLESALE", rub(-3_000)),
                        entry("ROYALTY", rub(-400)),
                        entry("MARKETING_FUND", rub(-100)),
                        entry("COGS", rub(2_000)),
                        entry("INV_WH", rub(-2_000)),
                        entry("VAT_CHARGED", kopecks(90_164)),
                        entry("VAT", kopecks(-90_164)),
                        entry("COURIER_FORWARD", rub(350)),
                        entry("COD_FEE", rub(100)),
                        entry("COURIER_PAYABLE", rub(-450)));
    }

    @Test
    void onlyAKeptAndTheRestIsBack() throws SQLException {
        terms(RoyaltyBase.RETAIL);
        sent();

        door(Map.of("kept-1", "all", "reason-2", "COLOUR", "reason-3", "QUALITY", "collected", "2780"));
        comesBack(Map.of(2, "FIT", 3, "DEFECT"));

        assertThat(owed()).isEqualTo(rub(600));
        assertThat(audited())
                .contains(
                        entry("CASH", rub(2_780)),
                        entry("DELIVERY_INCOME", rub(-280)),
                        entry("WHOLESALE", rub(-1_500)),
                        entry("ROYALTY", rub(-200)),
                        entry("MARKETING_FUND", rub(-50)),
                        entry("DELIVERY_RECHARGE", rub(-150)),
                        entry("COGS", rub(1_000)),
                        entry("INV_WH", rub(-1_400)),
                        entry("INV_QUARANTINE", rub(400)),
                        entry("COURIER_PAYABLE", kopecks(-60_560)))
                .doesNotContainKeys("INV_TRANSIT", "INV_RETURN");
    }

    @Test
    void everythingRefused() throws SQLException {
        terms(RoyaltyBase.RETAIL);
        sent();

        door(Map.of("reason-1", "SIZE_SMALL", "reason-2", "COLOUR", "reason-3", "QUALITY", "collected", "0"));
        comesBack(Map.of(1, "FIT", 2, "FIT", 3, "FIT"));

        assertThat(owed()).isEqualTo(rub(-100));
        assertThat(audited())
                .containsOnly(
                        entry("FR_AVAILABLE", rub(100)),
                        entry("DELIVERY_RECHARGE", rub(-100)),
                        entry("COURIER_FORWARD", rub(350)),
                        entry("COURIER_RETURN", rub(200)),
                        entry("COURIER_PAYABLE", rub(-550)));
    }

    @Test
    void aReturnedOnTheSixthDay() throws SQLException {
        terms(RoyaltyBase.RETAIL);
        sent();
        door(Map.of("kept-1", "all", "reason-2", "COLOUR", "reason-3", "QUALITY", "collected", "2780"));
        assertThat(owed()).isEqualTo(rub(600));
        clock.passes(Duration.ofDays(6));

        goesBack(1);

        assertThat(owed()).as("600 − 750").isEqualTo(rub(-150));
        assertThat(audited())
                .contains(
                        entry("BUYER_REFUND", rub(-2_200)),
                        entry("RETURN_SHIP_INCOME", rub(-300)),
                        entry("DELIVERY_RECHARGE", rub(-150)))
                .doesNotContainKeys("COGS", "WHOLESALE", "ROYALTY", "MARKETING_FUND");
    }

    @Test
    void aPromotionThatHeadOfficePays() throws SQLException {
        terms(RoyaltyBase.RETAIL);
        promoted();

        door(Map.of("kept-1", "all", "reason-2", "COLOUR", "reason-3", "QUALITY", "collected", "2530"));

        assertThat(owed()).isEqualTo(rub(600));
        assertThat(audited())
                .contains(
                        entry("CASH", rub(2_530)),
                        entry("PROMO_SUBSIDY", rub(250)),
                        entry("ROYALTY", rub(-200)),
                        entry("WHOLESALE", rub(-1_500)));
    }

    @Test
    void thePromotionGoesBackWithItsLine() throws SQLException {
        terms(RoyaltyBase.RETAIL);
        promoted();
        door(Map.of("kept-1", "all", "reason-2", "COLOUR", "reason-3", "QUALITY", "collected", "2530"));
        clock.passes(Duration.ofDays(6));

        goesBack(1);

        assertThat(owed()).as("600 − 750").isEqualTo(rub(-150));
        assertThat(audited()).contains(entry("BUYER_REFUND", rub(-1_950))).doesNotContainKeys("PROMO_SUBSIDY");
    }

    @Test
    void royaltyOfWhatIsLeftWithoutTaxes() throws SQLException {
        terms(RoyaltyBase.RETAIL_WITHOUT_VAT);
        sent();

        door(Map.of("kept-1", "all", "kept-2", "all", "kept-3", "all", "collected", "5000"));

        assertThat(audited())
                .contains(
                        entry("ROYALTY", kopecks(-16_393 - 9_836 - 6_557)),
                        entry("VAT", kopecks(-45_082 - 27_049 - 18_033)),
                        entry("VAT_CHARGED", kopecks(45_082 + 27_049 + 18_033)));
        // 5 000 − 3 000 − 327,86 − (40,98 + 24,59 + 16,39) − 50
        assertThat(owed()).isEqualTo(kopecks(154_018));
    }

    private Sku sold(long price, long cost) {
        var sku = goods.sold(rub(price), 5);
        scope.network(() -> stock.costs(List.of(new UnitCost(sku, rub(cost))), "receipt of " + sku));
        return sku;
    }

    private void terms(RoyaltyBase base) {
        scope.network(() -> agreements.conclude(
                shop.franchisee(),
                ContractModel.AGENT,
                new Terms(
                        Percent.of("8"),
                        base,
                        Percent.of("2"),
                        new DeliveryShare(rub(50), rub(150), rub(100)),
                        AvailabilityPolicy.ON_REMITTANCE),
                "director"));
    }

    private void sent() {
        var api = "/s/" + shop.slug() + "/api/v1/shop";
        var courier = orders.courier();
        var items = skus.stream()
                .map(sku -> Map.of("sku", sku.value(), "quantity", 1))
                .toList();
        var quote = write().body(Map.of(
                        "items",
                        items,
                        "delivery",
                        Map.of("city", courier.city().toString(), "way", courier.way())))
                .post(api + "/quotes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        var placed = write().body(Map.of(
                        "quote",
                        quote,
                        "name",
                        "Вера",
                        "phone",
                        "8 (913) %07d".formatted(ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999)),
                        "address",
                        "улица Лесная, 5",
                        "consents",
                        List.of(Map.of("purpose", "ORDER_PROCESSING"))))
                .post(api + "/orders")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("number");
        onItsWay(new OrderNumber(placed));
    }

    // No page gives a discount of head office yet, so the order itself comes through its door.
    private void promoted() {
        var items = skus.stream().map(sku -> new QuoteItem(sku, 1, null, null)).toList();
        var quote = orders.quote(shop, orders.request(items, new Discount(rub(500), Funder.HEAD_OFFICE)));
        onItsWay(orders.place(shop, orders.draft(quote, orders.phone())).number());
    }

    private void onItsWay(OrderNumber placed) {
        number = placed;
        seller("/franchise/orders/" + number + "/confirm", Map.of());
        var view = scope.shop(shop.id(), () -> door.find(shop.id(), number)).orElseThrow();
        order = view.id();
        parcel = parcels.planned(shop, new PlacedOrder(number, "", order));
        for (var sku : skus) warehouse(picking() + "/scan", Map.of("code", sku.value()));
        warehouse(picking() + "/packed", Map.of());
        pack();
        var courier = staff.headOffice(Role.COURIER).login();
        api(Role.WAREHOUSE, "/api/v1/office/parcels/" + parcelNumber() + "/hand-over", Map.of("courier", courier));
    }

    private void pack() {
        var cookies = staff.session(staff.headOffice(Role.WAREHOUSE));
        var page = Jsoup.parse(given().cookies(cookies)
                .accept("text/html")
                .get(picking() + "/packing")
                .asString());
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"))
                .formParam("tick", page.select("input[name=tick]").eachAttr("value"))
                .post(picking() + "/packing")
                .then()
                .statusCode(303);
    }

    private void door(Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put("operation", Ids.next().toString());
        post(staff.session(staff.headOffice(Role.COURIER)), "/courier/parcels/" + parcelNumber() + "/trial", all);
    }

    private void comesBack(Map<Integer, String> grades) {
        var desk = "/office/receiving/" + shop.slug() + "/" + parcelNumber();
        warehouse(desk + "/receive", Map.of());
        new TreeMap<>(grades)
                .forEach((no, grade) -> warehouse(
                        desk + "/scan", Map.of("code", skus.get(no - 1).value(), "grade", grade)));
        warehouse(desk + "/finish", Map.of());
    }

    private void goesBack(int line) {
        var franchisee = staff.token(staff.ofShop(shop.slug(), Role.FRANCHISEE));
        var wanted = Map.of(
                "order",
                number.value(),
                "kind",
                "RETURN",
                "way",
                "COURIER",
                "lines",
                List.of(Map.of("no", line, "quantity", 1, "reason", "SIZE_SMALL")));
        var returned = write().auth()
                .oauth2(franchisee)
                .body(wanted)
                .post("/api/v1/franchise/returns")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("number");
        var card = "/api/v1/office/returns/" + shop.slug() + "/" + returned;
        api(Role.WAREHOUSE, card + "/transit", Map.of("tracking", "80081234567890"));
        api(Role.WAREHOUSE, card + "/receive", Map.of());
        api(
                Role.WAREHOUSE,
                card + "/inspect",
                Map.of("lines", List.of(Map.of("no", line, "grade", "FIT", "quantity", 1))));
        api(Role.DIRECTOR, card + "/decide", Map.of("lines", List.of(Map.of("no", line, "quantity", 1))));
    }

    /** What the franchisee reads on the page of the order. */
    private Money owed() {
        var page = Jsoup.parse(given().cookies(staff.session(staff.ofShop(shop.slug(), Role.FRANCHISEE)))
                .accept("text/html")
                .get("/franchise/earnings/" + number)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        var shown = Objects.requireNonNull(page.selectFirst("strong.tabular")).text();
        var digits =
                shown.replaceAll("[\\s\\u00a0\\u202f₽]", "").replace('−', '-').replace(',', '.');
        return Money.parse("RUB " + digits);
    }

    /** Every account of this franchisee's journals, as an auditor sums it up. */
    private Map<String, Money> audited() throws SQLException {
        var user = new Properties();
        user.setProperty("user", "audit");
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var auditor = Objects.requireNonNull(new EmbeddedPostgresDriver().connect(url, user));
                var select = auditor.prepareStatement("""
                        select split_part(account, '{', 1), sum(amount_minor) from audit_ledger
                        where franchisee_id = ? group by 1 having sum(amount_minor) <> 0""")) {
            select.setObject(1, shop.franchisee().value());
            var all = new TreeMap<String, Money>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) all.put(rows.getString(1), kopecks(rows.getLong(2)));
            }
            assertThat(Money.total(RUB, all.values())).isEqualTo(rub(0));
            return all;
        }
    }

    private String picking() {
        return "/office/picking/" + shop.slug() + "/" + parcelNumber();
    }

    private String parcelNumber() {
        return parcels.view(shop, parcel).number();
    }

    private void seller(String path, Map<String, String> typed) {
        post(staff.session(staff.ofShop(shop.slug(), Role.FRANCHISEE)), path, typed);
    }

    private void warehouse(String path, Map<String, String> typed) {
        post(staff.session(staff.headOffice(Role.WAREHOUSE)), path, typed);
    }

    private void api(String role, String path, Map<String, ?> body) {
        write().auth()
                .oauth2(staff.token(staff.headOffice(role)))
                .body(body)
                .post(path)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification write() {
        return given().contentType("application/json")
                .header("Idempotency-Key", Ids.next().toString());
    }

    private static void post(Map<String, String> cookies, String path, Map<String, String> typed) {
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", Objects.requireNonNull(cookies.get("csrf")))
                .formParams(typed)
                .post(path)
                .then()
                .statusCode(303);
    }

    private static Money kopecks(long minor) {
        return Money.ofMinor(RUB, minor);
    }
}
