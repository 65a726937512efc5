package dev.prilavok.cash.prepaid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Percent;
import java.lang.reflect.Proxy;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a shop's rule asks for. */
class PrepayRuleTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Test
    void aShareIsRoundedToTheKopeck() {
        var rule = new PrepayRule(Percent.of("10"), null, null, 0, 24);

        assertThat(rule.of(Money.parse("RUB 2780.05"))).isEqualTo(Money.parse("RUB 278.01"));
    }

    @Test
    void aSumIsNeverMoreThanIsDue() {
        var rule = new PrepayRule(null, Money.parse("RUB 500"), Money.parse("RUB 300"), 0, 24);

        assertThat(rule.of(Money.parse("RUB 5300"))).isEqualTo(Money.parse("RUB 500"));
        assertThat(rule.of(Money.parse("RUB 400"))).isEqualTo(Money.parse("RUB 400"));
        assertThat(rule.isFor(Money.parse("RUB 299.99"))).isFalse();
        assertThat(rule.isFor(Money.parse("RUB 300"))).isTrue();
    }

    @Test
    void aFormIsARuleOrSaysWhatIsWrong() {
        assertThat(mistakeOf("10", "", "0", "24", "refusals")).isFalse();
        assertThat(mistakeOf("", "500", "2", "47", "refusals")).isFalse();
        assertThat(mistakeOf("10", "500", "0", "24", "refusals")).as("both").isTrue();
        assertThat(mistakeOf("", "", "0", "24", "refusals")).as("neither").isTrue();
        assertThat(mistakeOf("101", "", "0", "24", "refusals"))
                .as("more than all")
                .isTrue();
        assertThat(mistakeOf("10", "", "0", "48", "refusals"))
                .as("longer than goods are held")
                .isTrue();
        assertThat(mistakeOf("10", "", "0", "24", " ")).as("no reason").isTrue();
        assertThat(new PrepayForm("anna", "12,5", "", "2 000", "1", "24", "x").rule(RUB))
                .isEqualTo(new PrepayRule(Percent.of("12.5"), null, Money.parse("RUB 2000"), 1, 24));
    }

    private static boolean mistakeOf(String share, String sum, String refusals, String hours, String reason) {
        return new PrepayForm("anna", share, sum, "", refusals, hours, reason)
                .mistake(said(), RUB)
                .isPresent();
    }

    /** Texts are made when the house is built; here it matters only whether something is said. */
    private static PrepayMessages said() {
        return (PrepayMessages) Proxy.newProxyInstance(
                PrepayMessages.class.getClassLoader(),
                new Class<?>[] {PrepayMessages.class},
                (any, method, with) -> "");
    }
}
