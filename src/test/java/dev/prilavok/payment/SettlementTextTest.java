package dev.prilavok.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Registers of providers as people paste them. */
class SettlementTextTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Test
    void linesAreReadWithWhateverSpacesAndCommasTheyCameWith() {
        var lines = SettlementText.read("""
                id;gross;net
                22e12f66-000f;5 300,00;5 173,00

                22e12f66-0010\t10.5\t10.5""", RUB);

        assertThat(lines)
                .containsExactly(
                        new Settlements.Line("22e12f66-000f", Money.parse("RUB 5300"), Money.parse("RUB 127")),
                        new Settlements.Line("22e12f66-0010", Money.parse("RUB 10.50"), Money.parse("RUB 0")));
    }

    @Test
    void aRefundMayCarryAMinus() {
        assertThat(SettlementText.read("re_1;-100;-100", RUB))
                .containsExactly(new Settlements.Line("re_1", Money.parse("RUB 100"), Money.parse("RUB 0")));
    }

    @Test
    void whatIsNotReadableIsRefusedWhole() {
        for (var text : new String[] {"", "id;gross;net", "1;2", "1;two;2", "1;10;11", ";10;9", "1;10.005;10"})
            assertThatThrownBy(() -> SettlementText.read(text, RUB)).as(text).isInstanceOf(PaymentRefused.class);
    }
}
