package dev.prilavok.payment.yookassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.payment.ProviderTrouble;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sums as YooKassa writes them: text with two decimals, and a currency. */
final class YooMoney {
    private YooMoney() {}

    static ObjectNode write(Money money) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("value", money.getAmount().toPlainString())
                .put("currency", money.getCurrencyUnit().getCode());
    }

    static Money read(JsonNode amount) {
        try {
            return Money.of(
                    CurrencyUnit.of(amount.path("currency").asText()),
                    new BigDecimal(amount.path("value").asText()));
        } catch (ArithmeticException | IllegalArgumentException odd) {
            throw new ProviderTrouble(ProviderTrouble.Kind.STRANGE, "yookassa named no sum", odd);
        }
    }
}
