package dev.prilavok.payment.fiscal;

import dev.prilavok.tenancy.ShopId;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A receipt to be printed.
 *
 * @param source what kind of fact wants it; with the fact's id and the type it is ordered once
 * @param agent whose goods they are where we are only paid for them; absent when head office sells
 * @param payment the provider's key of the payment, or of the refund where money went back by it
 * @param corrects the receipt that it takes back, wholly or in part
 * @param byCarrier the carrier who takes the money prints it
 */
public record NewFiscal(
        ShopId shop,
        UUID order,
        String orderNumber,
        FiscalType type,
        String source,
        UUID sourceId,
        List<FiscalLine> lines,
        Settled settled,
        @Nullable FiscalAgent agent,
        @Nullable String payment,
        @Nullable UUID corrects,
        boolean byCarrier) {
    public NewFiscal {
        lines = List.copyOf(lines);
        if (!total(lines).isEqual(settled.total()))
            throw new IllegalArgumentException(
                    "a receipt of " + total(lines) + " cannot be settled with " + settled.total());
    }

    /** What the lines come to. */
    public Money total() {
        return total(lines);
    }

    private static Money total(List<FiscalLine> lines) {
        return Money.total(lines.stream().map(FiscalLine::sum).toList());
    }
}
