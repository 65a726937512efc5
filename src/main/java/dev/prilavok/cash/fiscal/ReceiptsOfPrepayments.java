package dev.prilavok.cash.fiscal;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.payment.PaymentCaptured;
import dev.prilavok.payment.RefundKind;
import dev.prilavok.payment.RefundPaid;
import dev.prilavok.payment.fiscal.FiscalDocument;
import dev.prilavok.payment.fiscal.FiscalDocuments;
import dev.prilavok.payment.fiscal.FiscalLine;
import dev.prilavok.payment.fiscal.FiscalMessages;
import dev.prilavok.payment.fiscal.FiscalType;
import dev.prilavok.payment.fiscal.NewFiscal;
import dev.prilavok.payment.fiscal.Settled;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Orders the receipt of an advance when an online payment is ours, and of its refund when what was paid ahead goes back. What will be kept
 * is not known yet, so an advance is one line; the sale sets it off later.
 */
@ApplicationScoped
class ReceiptsOfPrepayments {
    static final String PAYMENT = "PAYMENT";
    static final String REFUND = "REFUND";
    private static final String RUBLE = "RUB";

    private final FiscalDocuments receipts;
    private final PaidOnline paid;
    private final Sellers sellers;
    private final Orders orders;

    ReceiptsOfPrepayments(FiscalDocuments receipts, PaidOnline paid, Sellers sellers, Orders orders) {
        this.receipts = receipts;
        this.paid = paid;
        this.sellers = sellers;
        this.orders = orders;
    }

    void captured(@Observes PaymentCaptured told) {
        if (!isOurs(told.money())) return;
        order(
                told.shop(),
                told.subject(),
                FiscalType.ADVANCE,
                PAYMENT,
                told.payment(),
                told.money(),
                paid.payment(told.shop(), told.subject(), told.payment()),
                null);
    }

    // What is paid back for a return is no advance any more: its goods had been sold.
    void paidBack(@Observes RefundPaid told) {
        if (!isOurs(told.money()) || told.kind() == RefundKind.RETURN) return;
        order(
                told.shop(),
                told.subject(),
                FiscalType.REFUND,
                REFUND,
                told.refund(),
                told.money(),
                paid.refund(told.shop(), told.subject(), told.refund()),
                advance(told));
    }

    private static boolean isOurs(Money money) {
        return money.getCurrencyUnit().getCode().equals(RUBLE) && money.isPositive();
    }

    private @Nullable UUID advance(RefundPaid told) {
        return receipts.of(told.shop(), told.subject()).stream()
                .filter(receipt -> receipt.sourceId().equals(told.payment()))
                .map(FiscalDocument::id)
                .findFirst()
                .orElse(null);
    }

    private void order(
            ShopId shop,
            UUID id,
            FiscalType type,
            String source,
            UUID fact,
            Money money,
            @Nullable String payment,
            @Nullable UUID corrects) {
        var order = orders.byId(shop, id).orElseThrow(() -> new NotFound("order"));
        receipts.order(new NewFiscal(
                shop,
                id,
                order.number().value(),
                type,
                source,
                fact,
                List.of(line(order, money)),
                Settled.nothing(money.getCurrencyUnit()).withCashless(money),
                sellers.of(shop, order.agreementVersion()),
                payment,
                corrects,
                false));
    }

    private static FiscalLine line(OrderView order, Money money) {
        var name = Texts.of(FiscalMessages.class, order.locale())
                .advance(order.number().shown());
        var highest = order.lines().stream()
                .map(line -> line.pricing().vat())
                .max(Comparator.comparingInt(Percent::basisPoints))
                .orElse(Percent.ZERO);
        return FiscalLine.advance(name, money, highest);
    }
}
