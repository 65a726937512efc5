package dev.prilavok.cash.fiscal;

import dev.prilavok.delivery.Waybill;
import dev.prilavok.delivery.Waybills;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.Orders;
import dev.prilavok.order.Tender;
import dev.prilavok.payment.fiscal.FiscalDocuments;
import dev.prilavok.payment.fiscal.FiscalType;
import dev.prilavok.payment.fiscal.NewFiscal;
import dev.prilavok.payment.fiscal.Settled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Orders the receipt of what a parcel brought: ours when our own courier took the money or everything was prepaid, the carrier's when the
 * carrier took it. A later truth takes the receipt of the first back.
 */
@ApplicationScoped
class ReceiptsOfSales {
    static final String SOURCE = "OUTCOME";

    /** The law of receipts. */
    private static final String RUBLE = "RUB";

    /** A settlement that is learned of later than this is corrected, not printed as if it were new. */
    private static final Duration AT_ONCE = Duration.ofDays(1);

    private final FiscalDocuments receipts;
    private final ReceiptLines lines;
    private final Sellers sellers;
    private final PaidOnline paid;
    private final Orders orders;
    private final Waybills waybills;

    ReceiptsOfSales(
            FiscalDocuments receipts,
            ReceiptLines lines,
            Sellers sellers,
            PaidOnline paid,
            Orders orders,
            Waybills waybills) {
        this.receipts = receipts;
        this.lines = lines;
        this.sellers = sellers;
        this.paid = paid;
        this.orders = orders;
        this.waybills = waybills;
    }

    void told(@Observes LineOutcomes outcome) {
        if (!outcome.due().getCurrencyUnit().getCode().equals(RUBLE)) return;
        var replaced = outcome.replaces();
        if (replaced != null) receipts.takeBack(outcome.shop(), SOURCE, replaced);
        if (outcome.due().plus(outcome.prepaid()).isPositive()) order(outcome);
    }

    private void order(LineOutcomes outcome) {
        var order = orders.byId(outcome.shop(), outcome.order()).orElseThrow(() -> new NotFound("order"));
        var byCarrier = isTakenByCarrier(outcome);
        receipts.order(new NewFiscal(
                outcome.shop(),
                outcome.order(),
                outcome.number().value(),
                byCarrier || !isLate(outcome) ? FiscalType.FULL : FiscalType.CORRECTION,
                SOURCE,
                outcome.id(),
                lines.sold(outcome, order),
                settled(outcome),
                sellers.of(outcome.shop(), outcome.agreementVersion()),
                outcome.prepaid().isPositive() ? paid.latest(outcome.shop(), outcome.order()) : null,
                null,
                byCarrier));
    }

    private boolean isTakenByCarrier(LineOutcomes outcome) {
        var carrier = waybills.of(outcome.shop(), outcome.parcel())
                .map(Waybill::carrier)
                .orElse(outcome.carrier());
        return outcome.due().isPositive() && !Waybill.isOwn(carrier);
    }

    private static boolean isLate(LineOutcomes outcome) {
        return Duration.between(outcome.occurredAt(), outcome.recordedAt()).compareTo(AT_ONCE) > 0;
    }

    private static Settled settled(LineOutcomes outcome) {
        var settled = Settled.nothing(outcome.due().getCurrencyUnit()).withPrepaid(outcome.prepaid());
        var isCash = outcome.tender() == null || outcome.tender() == Tender.CASH;
        return isCash ? settled.withCash(outcome.due()) : settled.withCashless(outcome.due());
    }
}
