package dev.prilavok.royalty;

import static dev.prilavok.order.ShopsFixture.rub;

import dev.prilavok.cash.CarrierContract;
import dev.prilavok.cash.CarrierContracts;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.Posting;
import dev.prilavok.order.Actor;
import dev.prilavok.order.Discount;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.order.QuoteRequest;
import dev.prilavok.order.Tender;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.UnitCost;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import dev.prilavok.trial.Trials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The three lines of domain.md 2.9 (A 2 500, B 1 500, C 1 000; delivery 300) on their way, and what the books say of their order. */
@ApplicationScoped
public class BooksFixture {
    static final Actor COURIER = Actor.courier("petr");

    private final GoodsFixture goods;
    private final OrdersFixture orders;
    private final ParcelsFixture parcels;
    private final Trials trials;
    private final Stock stock;
    private final Ledger ledger;
    private final CarrierContracts contracts;
    private final Scope scope;
    private final Clock clock;

    BooksFixture(
            GoodsFixture goods,
            OrdersFixture orders,
            ParcelsFixture parcels,
            Trials trials,
            Stock stock,
            Ledger ledger,
            CarrierContracts contracts,
            Scope scope,
            Clock clock) {
        this.goods = goods;
        this.orders = orders;
        this.parcels = parcels;
        this.trials = trials;
        this.stock = stock;
        this.ledger = ledger;
        this.contracts = contracts;
        this.scope = scope;
        this.clock = clock;
    }

    /** An order of A, B and C with a courier. */
    public record Sent(PlacedOrder order, UUID parcel) {}

    public Sent sent(Shop shop) {
        return sent(shop, (Discount) null);
    }

    public Sent sent(Shop shop, @Nullable Discount discount) {
        return sent(shop, placed(shop, orders.request(items(), discount)));
    }

    /** The three lines, to be priced. */
    public List<QuoteItem> items() {
        carriersAsk();
        var skus = List.of(sold(2_500, 1_000), sold(1_500, 600), sold(1_000, 400));
        return skus.stream().map(sku -> new QuoteItem(sku, 1, null, null)).toList();
    }

    /** Ordered, and nothing else yet. */
    public PlacedOrder placed(Shop shop, QuoteRequest request) {
        return orders.place(shop, orders.draft(orders.quote(shop, request), orders.phone()));
    }

    /** The same order with a courier. */
    public Sent sent(Shop shop, PlacedOrder order) {
        return new Sent(order, parcels.handedOver(shop, parcels.confirmed(shop, order)));
    }

    private Sku sold(long price, long cost) {
        var sku = goods.sold(rub(price), 5);
        scope.network(() -> stock.costs(List.of(new UnitCost(sku, rub(cost))), "receipt of " + sku));
        return sku;
    }

    private void carriersAsk() {
        scope.network(() -> contracts.agree(
                new CarrierContract("own-courier", LocalDate.of(2020, 1, 1), rub(350), rub(200), Percent.of("2")),
                "director"));
    }

    /** The buyer keeps these lines and pays what is due for them. */
    public void keeps(Shop shop, Sent sent, Integer... lines) {
        keeps(shop, sent, null, now(), lines);
    }

    public void keeps(Shop shop, Sent sent, @Nullable Money collected, Instant at, Integer... lines) {
        var kept = Set.of(lines);
        var pieces = parcels.view(shop, sent.parcel()).lines().stream()
                .map(line -> new TrialReport.Pieces(
                        line.no(),
                        kept.contains(line.no()) ? line.quantity() : 0,
                        kept.contains(line.no()) ? null : "SIZE_SMALL"))
                .toList();
        report(shop, sent, TrialReport.door(Ids.next(), at, COURIER, pieces, collected, Tender.CASH));
    }

    public ParcelView parcel(Shop shop, Sent sent) {
        return parcels.view(shop, sent.parcel());
    }

    public void refuses(Shop shop, Sent sent) {
        report(shop, sent, TrialReport.refused(Ids.next(), now(), COURIER, "SIZE_SMALL"));
    }

    public void isLost(Shop shop, Sent sent) {
        report(shop, sent, TrialReport.of(Ids.next(), TrialReport.Kind.LOST, now(), COURIER, "LOST"));
    }

    public void report(Shop shop, Sent sent, TrialReport report) {
        scope.shop(shop.id(), () -> trials.report(shop.id(), sent.parcel(), report));
    }

    /** What stands on each kind of account about the order; a debit is positive, what stands at zero is left out. */
    public Map<AccountKind, Money> books(PlacedOrder order) {
        var sums = new EnumMap<AccountKind, Money>(AccountKind.class);
        for (var journal : scope.network(() -> ledger.about(order.id())))
            for (var posting : journal.postings()) {
                sums.merge(posting.debit().kind(), posting.money(), Money::plus);
                sums.merge(posting.credit().kind(), posting.money().negated(), Money::plus);
            }
        sums.values().removeIf(Money::isZero);
        return sums;
    }

    /** What the franchisee is owed of the order, waiting and available together. */
    public Money owed(PlacedOrder order) {
        var books = books(order);
        return none(books.get(AccountKind.FR_PENDING))
                .plus(none(books.get(AccountKind.FR_AVAILABLE)))
                .negated();
    }

    public Money available(PlacedOrder order) {
        return none(books(order).get(AccountKind.FR_AVAILABLE)).negated();
    }

    private static Money none(@Nullable Money money) {
        return money == null ? rub(0) : money;
    }

    public List<Posting> postings(PlacedOrder order) {
        return scope.network(() -> ledger.about(order.id())).stream()
                .flatMap(journal -> journal.postings().stream())
                .toList();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
