package dev.prilavok.franchise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.catalog.ListedGoods;
import dev.prilavok.kernel.Percent;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PieceEarningTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Test
    void eachKeptPieceCarriesItsPartOfTheRefusals() {
        assertThat(PieceEarning.perKept(Percent.of("20"))).isEqualTo(Percent.of("25"));
        assertThat(PieceEarning.perKept(Percent.of("50"))).isEqualTo(Percent.of("100"));
        assertThat(PieceEarning.perKept(Percent.ZERO)).isEqualTo(Percent.ZERO);
    }

    @Test
    void whatReallyCameBackCountsWhereEnoughIsKnown() {
        var stated = Percent.of("20");

        assertThat(PieceEarning.expected(new ListedGoods.Outcomes(49, 40), stated))
                .isEqualTo(stated);
        assertThat(PieceEarning.expected(new ListedGoods.Outcomes(50, 5), stated))
                .isEqualTo(Percent.of("10"));
        assertThat(PieceEarning.expected(new ListedGoods.Outcomes(80, 80), stated))
                .isEqualTo(Percent.of("90"));
    }

    @Test
    void nobodyReckonsWithNothingButRefusals() {
        var read = new FranchiseConfig.Percents();

        assertThat(read.convert("12.5")).isEqualTo(Percent.of("12.5"));
        assertThatThrownBy(() -> read.convert("95")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAPriceAsPeopleTypeIt() {
        assertThat(TypedPrice.of(" 4 900,50 ₽", RUB)).isEqualTo(Money.parse("RUB 4900.50"));
        assertThat(TypedPrice.of(" ", RUB)).isNull();
        assertThatThrownBy(() -> TypedPrice.of("дорого", RUB)).isInstanceOf(NotANumber.class);
        assertThat(TypedPrice.shown(Money.parse("RUB 4900.00"))).isEqualTo("4900");
        assertThat(TypedPrice.shown(Money.parse("RUB 4900.50"))).isEqualTo("4900.50");
    }
}
