package dev.prilavok.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Funder;
import dev.prilavok.order.LinePieces;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.PricingSnapshot;
import java.util.ArrayList;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** R6: whatever portion comes back in whatever order, the kopecks add up. */
class RefundSumTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Test
    void portionsOfADiscountedLineAddUp() {
        var random = new Random(3);
        for (var round = 0; round < 20_000; round++) {
            var quantity = 1 + random.nextInt(9);
            var kept = 1 + random.nextInt(quantity);
            var unit = 100 + random.nextInt(500_000);
            var discount = random.nextInt(unit * quantity);
            var before = 0;
            var portions = new ArrayList<Money>();
            while (before < kept) {
                var portion = 1 + random.nextInt(kept - before);
                portions.add(RefundSum.paid(line(quantity, kept, before, unit, discount), before, portion));
                before += portion;
            }

            assertThat(portions).noneMatch(Money::isNegative);
            assertThat(Money.total(portions))
                    .isEqualTo(line(quantity, kept, kept, unit, discount).part(kept));
        }
    }

    private static OrderLineView line(int quantity, int kept, int returned, long unit, long discount) {
        var each = Money.ofMinor(RUB, unit);
        var off = Money.ofMinor(RUB, discount);
        return new OrderLineView(
                1,
                new Sku("dress"),
                Ids.next(),
                "dress",
                "Платье",
                "синий",
                "46",
                quantity,
                each,
                each.multipliedBy(quantity).minus(off),
                null,
                null,
                300,
                false,
                new PricingSnapshot(each, each, "1", Percent.of("20"), off, Funder.HEAD_OFFICE, 1),
                new LinePieces(kept, quantity - kept, 0, 0, returned));
    }
}
