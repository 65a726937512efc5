package dev.prilavok.cash.fiscal;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.payment.fiscal.FiscalDocument;
import dev.prilavok.payment.fiscal.FiscalDocuments;
import dev.prilavok.payment.fiscal.FiscalLine;
import dev.prilavok.payment.fiscal.FiscalType;
import dev.prilavok.payment.fiscal.NewFiscal;
import dev.prilavok.payment.fiscal.Settled;
import dev.prilavok.returns.ReturnAccepted;
import dev.prilavok.returns.ReturnMoved;
import dev.prilavok.returns.ReturnState;
import dev.prilavok.returns.Returns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Orders the receipt of a refund when it is paid, for the whole price of what came back. What was withheld for the way back is a sale of its
 * own, and what paid for the other size is no money: both are set off.
 */
@ApplicationScoped
class ReceiptsOfRefunds {
    static final String SOURCE = "RETURN";
    private static final String CARRIAGE = "RETURN_CARRIAGE";
    private static final String RUBLE = "RUB";

    private final FiscalDocuments receipts;
    private final ReceiptLines lines;
    private final Sellers sellers;
    private final PaidOnline paid;
    private final Orders orders;
    private final Returns returns;

    ReceiptsOfRefunds(
            FiscalDocuments receipts,
            ReceiptLines lines,
            Sellers sellers,
            PaidOnline paid,
            Orders orders,
            Returns returns) {
        this.receipts = receipts;
        this.lines = lines;
        this.sellers = sellers;
        this.paid = paid;
        this.orders = orders;
        this.returns = returns;
    }

    void moved(@Observes ReturnMoved told) {
        if (told.to() == ReturnState.REFUNDED)
            returns.accepted(told.shop(), told.id()).ifPresent(this::order);
    }

    // Where the other size took all of it nothing will be paid.
    void accepted(@Observes ReturnAccepted fact) {
        if (fact.money().refund().isZero() && fact.money().carried().isPositive()) order(fact);
    }

    private void order(ReturnAccepted fact) {
        var money = fact.money();
        if (!money.goods().getCurrencyUnit().getCode().equals(RUBLE)) return;
        var order = orders.byId(fact.shop(), fact.order()).orElseThrow(() -> new NotFound("order"));
        var none = Settled.nothing(money.goods().getCurrencyUnit());
        var setOff = money.withheld().plus(money.carried());
        var back = lines.takenBack(fact, order);
        if (!back.isEmpty())
            receipts.order(document(
                    fact,
                    order,
                    FiscalType.REFUND,
                    SOURCE,
                    back,
                    none.withCashless(money.refund()).withOtherwise(setOff)));
        if (money.withheld().isPositive())
            receipts.order(document(
                    fact,
                    order,
                    FiscalType.FULL,
                    CARRIAGE,
                    lines.carriageBack(fact, order),
                    none.withOtherwise(money.withheld())));
    }

    private NewFiscal document(
            ReturnAccepted fact,
            OrderView order,
            FiscalType type,
            String source,
            List<FiscalLine> printed,
            Settled settled) {
        return new NewFiscal(
                fact.shop(),
                fact.order(),
                order.number().value(),
                type,
                source,
                fact.id(),
                printed,
                settled,
                sellers.of(fact.shop(), fact.agreementVersion()),
                type == FiscalType.REFUND ? paid.because(fact.shop(), fact.returned()) : null,
                type == FiscalType.REFUND
                        ? receipts.sale(fact.shop(), fact.order(), ReceiptsOfSales.SOURCE)
                                .map(FiscalDocument::id)
                                .orElse(null)
                        : null,
                false);
    }
}
