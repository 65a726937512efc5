package dev.prilavok.royalty;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.cash.CodItems;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.payment.fiscal.FiscalDocuments;
import dev.prilavok.returns.ReturnOffer;
import dev.prilavok.returns.ReturnState;
import dev.prilavok.returns.Returns;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Closes an order when nothing of it is open: its window is over, its cash is here or written off, its receipts are registered, and its accounts are at zero. */
@ApplicationScoped
public class Closing {
    private final Orders orders;
    private final Returns returns;
    private final CodItems cod;
    private final FiscalDocuments receipts;
    private final Ledger ledger;
    private final Agreements agreements;
    private final Availability availability;
    private final Shops shops;
    private final Clock clock;

    Closing(
            Orders orders,
            Returns returns,
            CodItems cod,
            FiscalDocuments receipts,
            Ledger ledger,
            Agreements agreements,
            Availability availability,
            Shops shops,
            Clock clock) {
        this.orders = orders;
        this.returns = returns;
        this.cod = cod;
        this.receipts = receipts;
        this.ledger = ledger;
        this.agreements = agreements;
        this.availability = availability;
        this.shops = shops;
        this.clock = clock;
    }

    /**
     * Closes an order if it may be closed; in the scope of its shop.
     *
     * @return what keeps it open; empty when it is closed
     */
    @Transactional
    public Set<StillOpen> close(ShopId shop, UUID id) {
        var order = orders.byId(shop, id).orElseThrow(() -> new NotFound("order"));
        if (order.state() == OrderState.CLOSED) return Set.of();
        if (isWindowOver(order)) becomesAvailable(order);
        var open = open(order);
        if (open.isEmpty()) orders.closed(shop, id);
        return open;
    }

    // Nothing happens when a window ends, so nobody else would look whether its earnings are free now.
    private void becomesAvailable(OrderView order) {
        var terms = agreements.version(shops.get(order.shop()).franchisee(), order.agreementVersion());
        if (terms.availability() == AvailabilityPolicy.AFTER_RETURN_WINDOW)
            availability.level(order.shop(), order.id(), terms, Ids.next(), clock.instant());
    }

    private Set<StillOpen> open(OrderView order) {
        var open = EnumSet.noneOf(StillOpen.class);
        if (order.state() != OrderState.COMPLETED) open.add(StillOpen.NOT_COMPLETE);
        if (!isWindowOver(order)) open.add(StillOpen.RETURN_WINDOW);
        if (isReturning(order)) open.add(StillOpen.RETURN_UNDER_WAY);
        if (!cod.isOver(order.shop(), order.id())) open.add(StillOpen.CASH);
        if (!receipts.isDone(order.shop(), order.id())) open.add(StillOpen.RECEIPTS);
        if (!ledger.unsettled(order.id()).isEmpty()) open.add(StillOpen.BOOKS);
        return open;
    }

    private boolean isWindowOver(OrderView order) {
        return returns.offer(order).map(ReturnOffer::isOver).orElse(true);
    }

    private boolean isReturning(OrderView order) {
        return returns.ofOrder(order.shop(), order.id()).stream()
                .anyMatch(one -> one.state().hasClock() || one.state() == ReturnState.REFUND_SENT);
    }
}
