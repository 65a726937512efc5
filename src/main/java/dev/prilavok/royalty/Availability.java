package dev.prilavok.royalty;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.cash.CodItems;
import dev.prilavok.cash.claims.Compensations;
import dev.prilavok.cash.prepaid.Prepaid;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Postings;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.order.SettlementStatus;
import dev.prilavok.returns.ReturnOffer;
import dev.prilavok.returns.Returns;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Moves what is earned to what may be paid out (M11). Whatever stands in waiting on a line goes over once the line's condition holds, of
 * either sign, so that the order in which outcome, money and return arrive cannot matter.
 */
@ApplicationScoped
class Availability {
    static final String SOURCE = "AVAILABLE";
    static final String AVAILABLE = "AVAILABLE";

    private final Ledger ledger;
    private final Orders orders;
    private final CodItems cod;
    private final Prepaid prepaid;
    private final Compensations compensations;
    private final Returns returns;

    Availability(
            Ledger ledger, Orders orders, CodItems cod, Prepaid prepaid, Compensations compensations, Returns returns) {
        this.ledger = ledger;
        this.orders = orders;
        this.cod = cod;
        this.prepaid = prepaid;
        this.compensations = compensations;
        this.returns = returns;
    }

    /**
     * Moves what may be moved for an order.
     *
     * @param because the fact that made us look
     */
    void level(ShopId shop, UUID id, AgreementVersion terms, UUID because, Instant at) {
        var order = orders.byId(shop, id).orElseThrow(() -> new NotFound("order"));
        var books = new Books(terms.franchisee(), order.goods().getCurrencyUnit());
        var free = isFree(order, terms.availability());
        var all = Postings.general();
        var waiting = free ? compensations.waiting(shop, id) : Map.<Integer, Money>of();
        // a liability stands in credit: what waits is the negative of the balance
        ledger.balances(books.pending(), id).forEach((line, balance) -> {
            // what a lost parcel is compensated with waits for the carrier, whatever the rest of the order waits for
            var later = line == null ? null : waiting.get(line);
            var there = later == null ? balance : balance.plus(later);
            if (free || line == null) all.and(move(id, line, books, there.negated()));
        });
        ledger.post(new NewJournal(
                SOURCE,
                because,
                AVAILABLE,
                terms.franchisee(),
                shop,
                at,
                "system",
                terms.availability().name(),
                all.list()));
        orders.settlementBecame(shop, id, free ? SettlementStatus.AVAILABLE : SettlementStatus.PENDING);
    }

    private static Postings move(UUID order, @Nullable Integer line, Books books, Money waiting) {
        var about = line == null ? Postings.about(order) : Postings.about(order, line);
        return about.move(books.pending(), books.available(), waiting, LineKind.AVAILABLE.name());
    }

    private boolean isFree(OrderView order, AvailabilityPolicy policy) {
        return switch (policy) {
            case ON_DELIVERY -> true;
            case ON_REMITTANCE -> isPaid(order);
            case AFTER_RETURN_WINDOW -> isPaid(order) && isWindowOver(order);
        };
    }

    private boolean isPaid(OrderView order) {
        return cod.isRemitted(order.shop(), order.id()) && prepaid.isSettled(order.shop(), order.id());
    }

    private boolean isWindowOver(OrderView order) {
        return returns.offer(order).map(ReturnOffer::isOver).orElse(true);
    }
}
