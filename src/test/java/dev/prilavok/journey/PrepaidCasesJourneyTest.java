package dev.prilavok.journey;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.delivery.WorkedTowns;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Ids;
import dev.prilavok.payment.PaymentsFixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The worked cases of domain.md 2.9 that are paid ahead, over HTTP: the buyer pays on the page of the acted provider, and what is not kept
 * goes back there by itself.
 */
@QuarkusTest
class PrepaidCasesJourneyTest extends WorkedCase {
    @Inject
    WorkedBank bank;

    @Test
    void prepaidAndOnlyAKept() {
        prepaid(WorkedTowns.PAID, 5_300);

        onlyAIsKept(0);

        assertThat(buyer.back(shop, order)).isEqualTo(2_500);
        assertThat(owed()).isEqualTo(rub(600));
        var books = books();
        assertThat(books.accounts())
                .contains(
                        entry("PSP", rub(2_800)),
                        entry("FR_PENDING", rub(-750)),
                        entry("FR_AVAILABLE", rub(150)),
                        entry("DELIVERY_INCOME", rub(-300)),
                        entry("WHOLESALE", rub(-1_500)),
                        entry("ROYALTY", rub(-200)),
                        entry("MARKETING_FUND", rub(-50)),
                        entry("DELIVERY_RECHARGE", rub(-150)),
                        entry("COURIER_PAYABLE", rub(-550)))
                .doesNotContainKeys("BUYER_PREPAY", "BUYER_REFUND", "CASH", "COD_FEE");
    }

    @Test
    void theProviderPassesItOnAndTheBankHasIt() {
        prepaid(WorkedTowns.PAID, 5_300);
        onlyAIsKept(0);
        assertThat(buyer.back(shop, order)).isEqualTo(2_500);

        var reference = "Register " + Ids.next().toString().substring(24);
        var there = bank.payment(shop, order);
        bank.settles(reference, there.payment() + ";5300;5173\n" + there.refund() + ";-2500;-2500");
        var line = bank.line("2673.00", "Transfer by " + reference);
        bank.matched(line, "prepayment");

        PaymentsFixture.await(() -> books().of("PSP").isZero());
        assertThat(books().accounts())
                .contains(entry("BANK", rub(2_673)), entry("PSP_FEE", rub(127)), entry("FR_AVAILABLE", rub(-600)))
                .doesNotContainKeys("BUYER_PREPAY", "BUYER_REFUND", "FR_PENDING");
        assertThat(bank.rest(line)).isEqualByComparingTo("0");
    }

    @Test
    void depositAndOnlyAKept() {
        deposited();

        onlyAIsKept(2_300);

        assertThat(owed()).isEqualTo(rub(600));
        assertThat(books().accounts())
                .contains(
                        entry("CASH", rub(2_300)),
                        entry("PSP", rub(500)),
                        entry("DELIVERY_INCOME", rub(-300)),
                        entry("DELIVERY_RECHARGE", rub(-150)),
                        entry("COD_FEE", rub(46)))
                .doesNotContainKeys("BUYER_PREPAY", "BUYER_REFUND");
    }

    @Test
    void depositAndEverythingRefused() {
        deposited();

        nothingIsKept();
        parcels.comesBack(shop, parcel, skus, Map.of(1, "FIT", 2, "FIT", 3, "FIT"));

        assertThat(buyer.back(shop, order)).isEqualTo(500);
        assertThat(owed()).isEqualTo(rub(-100));
        assertThat(books().accounts())
                .as("the whole deposit is back with the buyer")
                .containsOnly(
                        entry("FR_AVAILABLE", rub(100)),
                        entry("DELIVERY_RECHARGE", rub(-100)),
                        entry("COURIER_FORWARD", rub(350)),
                        entry("COURIER_RETURN", rub(200)),
                        entry("COURIER_PAYABLE", rub(-550)));
    }

    @Test
    void deliveryIsFreeFromFourThousandKept() {
        prepaid(WorkedTowns.FREE_FROM_4000, 5_000);

        onlyAIsKept(0);

        assertThat(buyer.back(shop, order)).isEqualTo(2_200);
        assertThat(owed()).isEqualTo(rub(600));
        assertThat(books().accounts())
                .contains(
                        entry("PSP", rub(2_800)),
                        entry("DELIVERY_INCOME", rub(-300)),
                        entry("WHOLESALE", rub(-1_500)),
                        entry("DELIVERY_RECHARGE", rub(-150)))
                .doesNotContainKeys("BUYER_PREPAY", "BUYER_REFUND", "CASH");
    }

    private void prepaid(UUID town, long due) {
        terms(RoyaltyBase.RETAIL);
        ordered(town);
        buyer.pays(shop, order, due);
        confirmed();
        sent();
    }

    /** The director asks for 500 ahead in this shop; what is paid confirms the order. */
    private void deposited() {
        terms(RoyaltyBase.RETAIL);
        hands.office(
                Role.DIRECTOR,
                "/office/prepay-rules",
                Map.of("shop", shop.slug(), "sum", "500", "hours", "24", "refusals", "0", "reason", "worked case"));
        ordered(WorkedTowns.PAID);
        buyer.pays(shop, order, 500);
        sent();
    }
}
