package dev.prilavok.royalty.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.agreement.PayoutTerms;
import dev.prilavok.kernel.Percent;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PayableTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Test
    void paysWhatIsAvailableAndNotHeld() {
        assertThat(payable(5_000, 0, 1_200, 300).most()).isEqualTo(rub(3_500));
        assertThat(payable(1_000, 0, 1_200, 0).most()).isEqualTo(rub(0));
        assertThat(payable(-750, 0, 0, 0).most()).isEqualTo(rub(0));
    }

    @Test
    void aDebtIsTakenOffWholeUnlessInstalmentsAreAgreed() {
        assertThat(payable(1_000, -5_000, 0, 0).most()).isEqualTo(rub(1_000));
        assertThat(payable(-4_000, -10_000, 0, 0).most()).isEqualTo(rub(0));
    }

    @Test
    void byInstalmentsAPartOfNewEarningsIsPaidThoughADebtIsCarried() {
        var half = terms(0, 10_000, "50");

        assertThat(new Payable(rub(-4_000), rub(-10_000), rub(0), rub(0), half).most())
                .isEqualTo(rub(3_000));
        assertThat(new Payable(rub(15_000), rub(-1_000), rub(0), rub(0), half).most())
                .as("a small debt takes no more than itself")
                .isEqualTo(rub(15_000));
        assertThat(new Payable(rub(-12_000), rub(-10_000), rub(0), rub(0), half).most())
                .isEqualTo(rub(0));
    }

    @Test
    void instalmentsNeverLetADebtFallThroughItsFloor() {
        var half = terms(0, 5_000, "50");

        assertThat(new Payable(rub(-4_000), rub(-10_000), rub(0), rub(0), half).most())
                .isEqualTo(rub(1_000));
        assertThat(new Payable(rub(-6_000), rub(-10_000), rub(0), rub(0), half).most())
                .isEqualTo(rub(0));
    }

    @Test
    void lessThanTheMinimumWaits() {
        var minimum = terms(1_000, 0, "100");

        assertThat(new Payable(rub(999), rub(0), rub(0), rub(0), minimum).worthPaying())
                .isEqualTo(rub(0));
        assertThat(new Payable(rub(1_000), rub(0), rub(0), rub(0), minimum).worthPaying())
                .isEqualTo(rub(1_000));
    }

    @Test
    void saysWhenADebtIsDeeperThanAgreed() {
        var floor = terms(0, 2_000, "100");

        assertThat(new Payable(rub(-2_000), rub(0), rub(0), rub(0), floor).isBelowFloor())
                .isFalse();
        assertThat(new Payable(rub(-2_001), rub(0), rub(0), rub(0), floor).isBelowFloor())
                .isTrue();
    }

    @Test
    void neverMoreThanIsThereNorThroughTheFloor() {
        var random = new Random(77);
        for (var i = 0; i < 100_000; i++) {
            var balance = random.nextInt(40_000) - 20_000;
            var mark = Math.min(0, Math.min(balance, 0) - random.nextInt(10_000));
            var floor = random.nextInt(15_000);
            var terms = terms(0, floor, Integer.toString(1 + random.nextInt(100)));
            var most = new Payable(rub(balance), rub(mark), rub(random.nextInt(500)), rub(0), terms).most();

            assertThat(most.isNegative()).isFalse();
            if (most.isPositive())
                assertThat(rub(balance).minus(most).isLessThan(rub(Math.min(balance, -floor))))
                        .as("balance %s, mark %s, %s", balance, mark, terms)
                        .isFalse();
        }
    }

    private static Payable payable(long balance, long mark, long held, long open) {
        return new Payable(rub(balance), rub(mark), rub(held), rub(open), PayoutTerms.plain(RUB));
    }

    private static PayoutTerms terms(long minimum, long floor, String instalment) {
        return new PayoutTerms(rub(minimum), rub(floor), Percent.of(instalment), false);
    }

    private static Money rub(long rubles) {
        return Money.of(RUB, rubles);
    }
}
