package dev.prilavok.royalty;

import static dev.prilavok.ledger.AccountKind.*;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.Discount;
import dev.prilavok.order.Funder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.order.Tender;
import dev.prilavok.returns.ReturnsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The lines of domain.md 2.9 to the kopeck: what stands on each account when the parcel has ended. Delivery is the courier's own tariff
 * here, 280 and free from 5 000 kept, so the cash differs from that table by it; what the franchisee is owed does not.
 */
@QuarkusTest
class WorkedFiguresTest {
    @Inject
    BooksFixture given;

    @Inject
    ReturnsFixture returned;

    @Inject
    Warehouse warehouse;

    @Inject
    ShopsFixture shops;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void handedOver() {
        var sent = given.sent(anna);

        assertThat(given.books(sent.order())).containsOnly(entry(INV_TRANSIT, rub(2_000)), entry(INV_WH, rub(-2_000)));
    }

    @Test
    void keptInFull() {
        var sent = given.sent(anna);

        given.keeps(anna, sent, 1, 2, 3);

        assertThat(given.owed(sent.order())).isEqualTo(rub(1_450));
        assertThat(given.available(sent.order()))
                .as("only the share waits for no cash")
                .isEqualTo(rub(-50));
        assertThat(given.books(sent.order()))
                .containsOnly(
                        entry(CASH, rub(5_000)),
                        entry(FR_PENDING, rub(-1_500)),
                        entry(FR_AVAILABLE, rub(50)),
                        entry(DELIVERY_RECHARGE, rub(-50)),
                        entry(WHOLESALE, rub(-3_000)),
                        entry(ROYALTY, rub(-400)),
                        entry(MARKETING_FUND, rub(-100)),
                        entry(COGS, rub(2_000)),
                        entry(INV_WH, rub(-2_000)),
                        entry(VAT_CHARGED, kopecks(45_082 + 27_049 + 18_033)),
                        entry(VAT, kopecks(-45_082 - 27_049 - 18_033)),
                        entry(COURIER_FORWARD, rub(350)),
                        entry(COD_FEE, rub(100)),
                        entry(COURIER_PAYABLE, rub(-450)));
    }

    @Test
    void onlyAKeptAndTheRestComesBack() {
        var sent = given.sent(anna);

        given.keeps(anna, sent, 1);
        scope.shop(anna.id(), () -> warehouse.receiveBack(anna.id(), sent.parcel(), ParcelsFixture.PACKER));
        scope.shop(
                anna.id(),
                () -> warehouse.inspect(
                        anna.id(),
                        sent.parcel(),
                        List.of(
                                new Graded(2, 1, Grade.FIT, null, null),
                                new Graded(3, 1, Grade.DEFECT, "a thread", null)),
                        ParcelsFixture.PACKER));

        assertThat(given.owed(sent.order())).isEqualTo(rub(600));
        assertThat(given.books(sent.order()))
                .contains(
                        entry(CASH, rub(2_780)),
                        entry(DELIVERY_INCOME, rub(-280)),
                        entry(VAT, kopecks(-45_082 - 5_049)),
                        entry(COGS, rub(1_000)),
                        entry(INV_WH, rub(-1_400)),
                        entry(INV_QUARANTINE, rub(400)),
                        entry(COURIER_PAYABLE, kopecks(-60_560)))
                .doesNotContainKeys(INV_TRANSIT, INV_RETURN);
    }

    @Test
    void everythingRefused() {
        var sent = given.sent(anna);

        given.refuses(anna, sent);

        assertThat(given.owed(sent.order())).isEqualTo(rub(-100));
        assertThat(given.books(sent.order()))
                .containsOnly(
                        entry(FR_AVAILABLE, rub(100)),
                        entry(DELIVERY_RECHARGE, rub(-100)),
                        entry(INV_RETURN, rub(2_000)),
                        entry(INV_WH, rub(-2_000)),
                        entry(COURIER_FORWARD, rub(350)),
                        entry(COURIER_RETURN, rub(200)),
                        entry(COURIER_PAYABLE, rub(-550)));
    }

    @Test
    void aReturnedOnTheSixthDay() {
        var sent = given.sent(anna);
        given.keeps(anna, sent, 1);
        var before = given.owed(sent.order());
        clock.passes(Duration.ofDays(6));

        var one = returned.asked(anna, sent.order(), Map.of(1, 1));
        returned.inspected(anna, one.id(), Grade.FIT);
        returned.accepted(anna, one.id());

        assertThat(given.owed(sent.order()).minus(before)).isEqualTo(rub(-750));
        assertThat(given.books(sent.order()))
                .contains(entry(BUYER_REFUND, rub(-2_200)), entry(RETURN_SHIP_INCOME, rub(-300)))
                .doesNotContainKeys(COGS, WHOLESALE, ROYALTY, MARKETING_FUND);
    }

    @Test
    void aLostParcelCostsTheFranchiseeNothing() {
        var sent = given.sent(anna);

        given.isLost(anna, sent);

        assertThat(given.owed(sent.order())).isEqualTo(rub(0));
        assertThat(given.books(sent.order()))
                .containsOnly(
                        entry(LOSS_DAMAGE, rub(2_000)),
                        entry(INV_WH, rub(-2_000)),
                        entry(COURIER_FORWARD, rub(350)),
                        entry(COURIER_PAYABLE, rub(-350)));
    }

    @Test
    void aPromotionThatHeadOfficePays() {
        var sent = given.sent(anna, new Discount(rub(500), Funder.HEAD_OFFICE));

        given.keeps(anna, sent, 1);

        assertThat(given.owed(sent.order())).isEqualTo(rub(600));
        assertThat(given.books(sent.order())).contains(entry(CASH, rub(2_530)), entry(PROMO_SUBSIDY, rub(250)));

        clock.passes(Duration.ofDays(6));
        var one = returned.asked(anna, sent.order(), Map.of(1, 1));
        returned.inspected(anna, one.id(), Grade.FIT);
        returned.accepted(anna, one.id());

        assertThat(given.owed(sent.order())).isEqualTo(rub(-150));
        assertThat(given.books(sent.order()))
                .contains(entry(BUYER_REFUND, rub(-1_950)))
                .doesNotContainKeys(PROMO_SUBSIDY);
    }

    @Test
    void aDiscountOfTheFranchiseeIsSimplyALowerPrice() {
        var sent = given.sent(anna, new Discount(rub(500), Funder.FRANCHISEE));

        given.keeps(anna, sent, 1);

        // 2 250 - 1 500 - 180 - 45 - 150
        assertThat(given.owed(sent.order())).isEqualTo(rub(375));
        assertThat(given.books(sent.order())).doesNotContainKeys(PROMO_SUBSIDY);
    }

    @Test
    void aLaterTruthTakesTheFirstBackAndNothingIsLeftOfIt() {
        var sent = given.sent(anna);
        given.keeps(anna, sent, 1, 2, 3);

        given.report(
                anna,
                sent,
                TrialReport.refused(Ids.next(), given.now().plusSeconds(60), BooksFixture.COURIER, "QUALITY"));

        assertThat(given.owed(sent.order())).isEqualTo(rub(-100));
        assertThat(given.books(sent.order()))
                .doesNotContainKeys(CASH, WHOLESALE, ROYALTY, MARKETING_FUND, COGS, VAT, DELIVERY_INCOME, COD_FEE);
    }

    @Test
    void whatTheCourierDidNotTakeIsTheCarriersDebtAndTheFranchiseeIsPaidInFull() {
        var sent = given.sent(anna);

        given.keeps(anna, sent, rub(4_700), given.now(), 1, 2, 3);

        assertThat(given.owed(sent.order())).isEqualTo(rub(1_450));
        assertThat(given.books(sent.order())).contains(entry(CASH, rub(4_700)), entry(COURIER_CLAIM, rub(300)));
    }

    @Test
    void whatTheCourierTookTooMuchIsTheBuyers() {
        var sent = given.sent(anna);

        given.keeps(anna, sent, rub(5_200), given.now(), 1, 2, 3);

        assertThat(given.books(sent.order())).contains(entry(CASH, rub(5_200)), entry(BUYER_REFUND, rub(-200)));
    }

    @Test
    void theSameReportTwiceIsOneJournal() {
        var sent = given.sent(anna);
        var report = TrialReport.delivered(Ids.next(), given.now(), BooksFixture.COURIER, null, Tender.CASH);

        given.report(anna, sent, report);
        var once = given.postings(sent.order()).size();
        given.report(anna, sent, report);

        assertThat(given.postings(sent.order())).hasSize(once);
        assertThat(given.owed(sent.order())).isEqualTo(rub(1_450));
    }

    private static Money kopecks(long minor) {
        return Money.ofMinor(rub(0).getCurrencyUnit(), minor);
    }
}
