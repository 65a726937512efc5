package dev.prilavok.payment.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Percent;
import dev.prilavok.tenancy.ShopId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptFormTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final FiscalRegistrar.Contact BUYER = new FiscalRegistrar.Contact("+79123456789", null);

    @Test
    void whatDoesNotDivideStandsInTwoRowsThatComeToTheSame() {
        var form =
                form(FiscalType.FULL, List.of(FiscalLine.goods("Платье", 3, rub("1000.00"), Percent.of("22"))), null);

        assertThat(form.items())
                .extracting(item -> item.quantity() + " x " + item.amount().value())
                .containsExactly("1.00 x 333.34", "2.00 x 333.33");
        assertThat(total(form)).isEqualByComparingTo("1000.00");
    }

    @Test
    void everyMarkedThingIsARowWithItsCode() {
        var line = new FiscalLine(
                "Кроссовки",
                2,
                rub("5000.00"),
                Percent.of("22"),
                true,
                false,
                true,
                List.of("0104\u001d91A", "0104\u001d91B"));

        var form = form(FiscalType.FULL, List.of(line), null);

        assertThat(form.items()).hasSize(2).allSatisfy(item -> {
            assertThat(item.quantity()).isEqualTo("1.00");
            assertThat(item.markMode()).isZero();
            assertThat(item.measure()).isEqualTo("piece");
        });
        assertThat(form.items())
                .extracting(item -> item.mark() == null ? "" : item.mark().code())
                .containsExactly("0104\u001d91A", "0104\u001d91B");
        assertThat(new FiscalLine("x", 2, rub("1.00"), Percent.ZERO, true, false, true, List.of("one")).lacksMarks())
                .isTrue();
    }

    @Test
    void goodsOfASupplierBearTheSignOfTheAgentAndTheDeliveryDoesNot() {
        var form = form(
                FiscalType.FULL,
                List.of(
                        FiscalLine.goods("Платье", 1, rub("100.00"), Percent.of("10")),
                        FiscalLine.service("Доставка", rub("30.00"), Percent.of("10"))),
                new FiscalAgent("7707083893", "ИП Анна"));

        assertThat(form.items().get(0).agent()).isEqualTo("agent");
        assertThat(form.items().get(0).supplier()).isEqualTo(new ReceiptForm.Supplier("ИП Анна", "7707083893"));
        assertThat(form.items().get(0).subject()).isEqualTo("commodity");
        assertThat(form.items().get(1).agent()).isNull();
        assertThat(form.items().get(1).subject()).isEqualTo("service");
        assertThat(form.customer().phone()).isEqualTo("79123456789");
    }

    @Test
    void anAdvanceIsOneLineAndItsTaxIsWorkedOutOfIt() {
        var form = form(
                FiscalType.ADVANCE, List.of(FiscalLine.advance("Предоплата", rub("500.00"), Percent.of("22"))), null);

        assertThat(form.items()).singleElement().satisfies(item -> {
            assertThat(item.mode()).isEqualTo("advance");
            assertThat(item.subject()).isEqualTo("payment");
            assertThat(item.vat()).isEqualTo(12);
        });
        assertThat(form.type()).isEqualTo("payment");
    }

    @ParameterizedTest
    @CsvSource({"22,11,12", "20,4,6", "10,3,5", "7,8,10", "5,7,9", "0,1,1"})
    void aRateHasACodeAndAnotherOneInsideAnAdvance(String rate, int sold, int advance) {
        assertThat(ReceiptForm.vat(Percent.of(rate), false)).contains(sold);
        assertThat(ReceiptForm.vat(Percent.of(rate), true)).contains(advance);
        assertThat(ReceiptForm.vat(Percent.of("13"), false)).isEmpty();
    }

    @Test
    void aReceiptOfSomethingElseThanItWasSettledWithIsNotMade() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new NewFiscal(
                        new ShopId(Ids.next()),
                        Ids.next(),
                        "A-1",
                        FiscalType.FULL,
                        "TEST",
                        Ids.next(),
                        List.of(FiscalLine.goods("x", 1, rub("10.00"), Percent.ZERO)),
                        Settled.nothing(RUB).withCash(rub("9.99")),
                        null,
                        null,
                        null,
                        false)))
                .hasMessageContaining("cannot be settled");
    }

    private static BigDecimal total(ReceiptForm form) {
        return form.items().stream()
                .map(item -> new BigDecimal(item.amount().value()).multiply(new BigDecimal(item.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ReceiptForm form(FiscalType type, List<FiscalLine> lines, @Nullable FiscalAgent agent) {
        var total = Money.total(lines.stream().map(FiscalLine::sum).toList());
        var now = Instant.EPOCH;
        return ReceiptForm.of(
                new FiscalDocument(
                        new ShopId(Ids.next()),
                        Ids.next(),
                        Ids.next(),
                        "A-1",
                        type,
                        FiscalState.REQUIRED,
                        "TEST",
                        Ids.next(),
                        total,
                        Settled.nothing(RUB).withCashless(total),
                        lines,
                        agent,
                        null,
                        null,
                        null,
                        null,
                        0,
                        0,
                        null,
                        null,
                        null,
                        now,
                        now),
                BUYER,
                1);
    }

    private static Money rub(String sum) {
        return Money.of(RUB, new BigDecimal(sum));
    }
}
