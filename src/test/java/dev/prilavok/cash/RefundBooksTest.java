package dev.prilavok.cash;

import static dev.prilavok.ledger.AccountKind.BANK;
import static dev.prilavok.ledger.AccountKind.BUYER_PREPAY;
import static dev.prilavok.ledger.AccountKind.BUYER_REFUND;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Journal;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.Posting;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.Orders;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.order.Tender;
import dev.prilavok.returns.NewReturn;
import dev.prilavok.returns.ReturnKind;
import dev.prilavok.returns.ReturnWay;
import dev.prilavok.returns.Returns;
import dev.prilavok.returns.ReturnsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import dev.prilavok.trial.Trials;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The last row of M12, and M20: money that goes back to buyers, or into the other size. */
@QuarkusTest
class RefundBooksTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Inject
    ReturnsFixture returned;

    @Inject
    Returns returns;

    @Inject
    ParcelsFixture parcels;

    @Inject
    Trials trials;

    @Inject
    Orders orders;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    Ledger ledger;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @Test
    void aRefundThatIsPaidIsInTheBooksOnceAndNothingIsOwedToTheBuyer() {
        var order = returned.kept(anna, goods.sold(rub(2_500), 3));
        var one = returned.asked(anna, order, Map.of(1, 1));
        returned.inspected(anna, one.id(), Grade.FIT);
        var accepted = returned.accepted(anna, one.id());
        var owed = accepted.money().refund();
        assertThat(refund(one.id())).isEqualTo(owed.negated());

        returned.requisites(anna, one.id());
        returned.paid(anna, one.id());

        assertThat(refund(one.id())).isEqualTo(rub(0));
        var fact = scope.shop(anna.id(), () -> returns.accepted(anna.id(), one.id()))
                .orElseThrow();
        assertThat(journals(fact.id()))
                .singleElement()
                .satisfies(journal -> assertThat(journal.postings())
                        .containsExactly(new Posting(
                                Account.of(BUYER_REFUND, one.id(), RUB),
                                Account.of(BANK, RUB),
                                owed,
                                "REFUND_PAID",
                                order.id(),
                                null)));
    }

    @Test
    void whatTheOldSizeHadCostPaysForTheNewOneAndNothingIsLeftOver() {
        var sizes = goods.sold(rub(2_500), 5, 2, true);
        scope.network(() -> {
            sql.change(
                    "update variant set size = 'L', size_rank = 4 where sku = ?",
                    sizes.get(1).value());
            sql.change("update catalogue_version set version = version + 1");
        });
        var order = returned.kept(anna, sizes.get(0));
        var one = returned.asked(anna, exchange(order, sizes.get(1)));
        var second = fresh(one.id());
        delivered(second);
        returned.inspected(anna, one.id(), Grade.FIT);
        returned.accepted(anna, one.id());

        var fact = scope.shop(anna.id(), () -> returns.accepted(anna.id(), one.id()))
                .orElseThrow();
        assertThat(journals(fact.id()))
                .singleElement()
                .satisfies(journal -> assertThat(journal.postings())
                        .containsExactly(new Posting(
                                Account.of(BUYER_REFUND, one.id(), RUB),
                                Account.of(BUYER_PREPAY, second, RUB),
                                rub(2_500),
                                "CARRIED_OVER",
                                second,
                                null)));
        assertThat(refund(one.id())).isEqualTo(rub(0));
        assertThat(balance(Account.of(BUYER_PREPAY, second, RUB))).isEqualTo(rub(0));
        assertThat(scope.network(() -> ledger.unsettled(order.id())))
                .as("the old order owes its buyer nothing")
                .doesNotContain(BUYER_REFUND);
        assertThat(scope.network(() -> ledger.unsettled(second))).doesNotContain(BUYER_PREPAY, BUYER_REFUND);
    }

    private static NewReturn exchange(PlacedOrder order, Sku size) {
        var line = new NewReturn.Wanted(1, 1, RefusalReason.SIZE_SMALL, null, false, List.of(), size);
        return new NewReturn(order.id(), ReturnKind.EXCHANGE, List.of(line), ReturnWay.COURIER, null, null);
    }

    private UUID fresh(UUID exchanged) {
        return java.util.Objects.requireNonNull(returned.view(anna, exchanged).exchangeOrder());
    }

    private void delivered(UUID order) {
        var view = scope.shop(anna.id(), () -> orders.byId(anna.id(), order)).orElseThrow();
        var parcel = parcels.handedOver(anna, new PlacedOrder(view.number(), "", view.id()));
        var report = TrialReport.delivered(
                Ids.next(), clock.instant().truncatedTo(ChronoUnit.MICROS), Actor.courier("petr"), null, Tender.CASH);
        scope.shop(anna.id(), () -> trials.report(anna.id(), parcel, report));
    }

    private List<Journal> journals(UUID fact) {
        return scope.network(() -> ledger.of(RefundBooks.SOURCE, fact));
    }

    private Money refund(UUID one) {
        return balance(Account.of(BUYER_REFUND, one, RUB));
    }

    private Money balance(Account account) {
        return scope.network(() -> ledger.balance(account));
    }
}
