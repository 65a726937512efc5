package dev.prilavok.journey;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.delivery.WorkedTowns;
import dev.prilavok.identity.Role;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.Discount;
import dev.prilavok.order.Funder;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.order.QuoteRequest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The worked cases of domain.md 2.9 that are paid at the door, over HTTP: the buyer orders, the seller confirms, the warehouse packs, the
 * courier is at the door; the franchisee reads what he is owed, the auditor reads every account. Each case is a franchisee's only order.
 */
@QuarkusTest
class WorkedCasesJourneyTest extends WorkedCase {
    @Inject
    OrdersFixture orders;

    @Test
    void keptInFull() {
        terms(RoyaltyBase.RETAIL);
        onItsWay();

        everythingIsKept();

        assertThat(owed()).isEqualTo(rub(1_450));
        var books = books();
        assertThat(books.accounts())
                .containsOnly(
                        entry("CASH", rub(5_300)),
                        entry("FR_PENDING", rub(-1_500)),
                        entry("FR_AVAILABLE", rub(50)),
                        entry("DELIVERY_INCOME", rub(-300)),
                        entry("DELIVERY_RECHARGE", rub(-50)),
                        entry("WHOLESALE", rub(-3_000)),
                        entry("ROYALTY", rub(-400)),
                        entry("MARKETING_FUND", rub(-100)),
                        entry("COGS", rub(2_000)),
                        entry("INV_WH", rub(-2_000)),
                        entry("VAT_CHARGED", kopecks(95_574)),
                        entry("VAT", kopecks(-95_574)),
                        entry("COURIER_FORWARD", rub(350)),
                        entry("COD_FEE", rub(106)),
                        entry("COURIER_PAYABLE", rub(-456)));
        assertThat(books.of("CASH").plus(books.of("COURIER_PAYABLE"))).isEqualTo(rub(4_844));
        assertThat(books.margin()).isEqualTo(rub(1_294));
    }

    @Test
    void onlyAKeptAndTheRestIsBack() {
        terms(RoyaltyBase.RETAIL);
        onItsWay();

        onlyAIsKept(2_800);
        parcels.comesBack(shop, parcel, skus, Map.of(2, "FIT", 3, "DEFECT"));

        assertThat(owed()).isEqualTo(rub(600));
        var books = books();
        assertThat(books.fees()).isEqualTo(rub(606));
        assertThat(books.accounts())
                .contains(
                        entry("CASH", rub(2_800)),
                        entry("DELIVERY_INCOME", rub(-300)),
                        entry("WHOLESALE", rub(-1_500)),
                        entry("ROYALTY", rub(-200)),
                        entry("MARKETING_FUND", rub(-50)),
                        entry("DELIVERY_RECHARGE", rub(-150)),
                        entry("COGS", rub(1_000)),
                        entry("INV_WH", rub(-1_400)),
                        entry("INV_QUARANTINE", rub(400)),
                        entry("COURIER_PAYABLE", rub(-606)))
                .doesNotContainKeys("INV_TRANSIT", "INV_RETURN");
    }

    @Test
    void everythingRefused() {
        terms(RoyaltyBase.RETAIL);
        onItsWay();

        nothingIsKept();
        parcels.comesBack(shop, parcel, skus, Map.of(1, "FIT", 2, "FIT", 3, "FIT"));

        assertThat(owed()).isEqualTo(rub(-100));
        assertThat(books().accounts())
                .as("fees 550, and the stock is where it was")
                .containsOnly(
                        entry("FR_AVAILABLE", rub(100)),
                        entry("DELIVERY_RECHARGE", rub(-100)),
                        entry("COURIER_FORWARD", rub(350)),
                        entry("COURIER_RETURN", rub(200)),
                        entry("COURIER_PAYABLE", rub(-550)));
    }

    @Test
    void aReturnedOnTheSixthDay() {
        terms(RoyaltyBase.RETAIL);
        onItsWay();
        onlyAIsKept(2_800);
        assertThat(owed()).isEqualTo(rub(600));
        clock.passes(Duration.ofDays(6));

        aGoesBack();

        assertThat(owed()).as("600 − 750").isEqualTo(rub(-150));
        assertThat(books().accounts())
                .contains(
                        entry("BUYER_REFUND", rub(-2_300)),
                        entry("RETURN_SHIP_INCOME", rub(-200)),
                        entry("DELIVERY_RECHARGE", rub(-150)))
                .doesNotContainKeys("COGS", "WHOLESALE", "ROYALTY", "MARKETING_FUND");
    }

    @Test
    void aPromotionThatHeadOfficePays() {
        terms(RoyaltyBase.RETAIL);
        promoted();

        onlyAIsKept(2_550);

        assertThat(owed()).isEqualTo(rub(600));
        assertThat(books().accounts())
                .contains(
                        entry("CASH", rub(2_550)),
                        entry("PROMO_SUBSIDY", rub(250)),
                        entry("ROYALTY", rub(-200)),
                        entry("WHOLESALE", rub(-1_500)));
    }

    @Test
    void thePromotionGoesBackWithItsLine() {
        terms(RoyaltyBase.RETAIL);
        promoted();
        onlyAIsKept(2_550);
        clock.passes(Duration.ofDays(6));

        aGoesBack();

        assertThat(owed()).as("600 − 750").isEqualTo(rub(-150));
        assertThat(books().accounts())
                .contains(entry("BUYER_REFUND", rub(-2_050)), entry("RETURN_SHIP_INCOME", rub(-200)))
                .doesNotContainKeys("PROMO_SUBSIDY");
    }

    @Test
    void royaltyOfWhatIsLeftWithoutTaxes() {
        terms(RoyaltyBase.RETAIL_WITHOUT_VAT);
        onItsWay();

        everythingIsKept();

        assertThat(books().accounts())
                .contains(
                        entry("CASH", rub(5_300)),
                        entry("ROYALTY", kopecks(-16_393 - 9_836 - 6_557)),
                        entry("VAT", kopecks(-45_082 - 27_049 - 18_033 - 5_410)),
                        entry("VAT_CHARGED", kopecks(95_574)));
        // 5 000 − 3 000 − 327,86 − (40,98 + 24,59 + 16,39) − 50
        assertThat(owed()).isEqualTo(kopecks(154_018));
    }

    private void onItsWay() {
        ordered(WorkedTowns.PAID);
        confirmed();
        sent();
    }

    // No page gives a discount of head office yet, so the order itself comes through its door.
    private void promoted() {
        var items = skus.stream().map(sku -> new QuoteItem(sku, 1, null, null)).toList();
        var town = new DeliveryChoice(WorkedTowns.PAID, "courier", null);
        var quote = orders.quote(shop, new QuoteRequest(items, town, new Discount(rub(500), Funder.HEAD_OFFICE), null));
        var placed = orders.place(shop, orders.draft(quote, orders.phone()));
        order = new WorkedBuyer.Ordered(placed.id(), placed.number(), placed.statusToken());
        confirmed();
        sent();
    }

    private void everythingIsKept() {
        parcels.door(parcel, Map.of("kept-1", "all", "kept-2", "all", "kept-3", "all", "collected", "5300"));
    }

    /** By way of a pickup point, which costs the buyer 200. */
    private void aGoesBack() {
        var wanted = Map.of(
                "order",
                order.number().value(),
                "kind",
                "RETURN",
                "way",
                "PICKUP",
                "lines",
                List.of(Map.of("no", 1, "quantity", 1, "reason", "SIZE_SMALL")));
        var returned =
                hands.sellersProgram(shop, "/api/v1/franchise/returns", wanted).getString("number");
        var card = "/api/v1/office/returns/" + shop.slug() + "/" + returned;
        hands.officeProgram(Role.WAREHOUSE, card + "/transit", Map.of("tracking", "80081234567890"));
        hands.officeProgram(Role.WAREHOUSE, card + "/receive", Map.of());
        hands.officeProgram(
                Role.WAREHOUSE,
                card + "/inspect",
                Map.of("lines", List.of(Map.of("no", 1, "grade", "FIT", "quantity", 1))));
        hands.officeProgram(Role.DIRECTOR, card + "/decide", Map.of("lines", List.of(Map.of("no", 1, "quantity", 1))));
    }
}
