package dev.prilavok.delivery.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sums as CDEK writes them: units of the currency with a decimal point. */
final class CdekMoney {
    private CdekMoney() {}

    static Money of(JsonNode sum, CurrencyUnit currency) {
        return Money.of(currency, sum.decimalValue(), RoundingMode.HALF_UP);
    }
}
