package dev.prilavok.cash.bank;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Ids;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void everythingThatSpeaksForAMatchIsNamed() {
        var line = line("ООО \"СДЭК-Глобал\"", "7722327689", "Перечисление НП по реестру 4412-Р");

        var fit = Fit.of(line, candidate("4412-Р", 4_900, "СДЭК-Глобал", "7722327689"));

        assertThat(fit.reasons())
                .containsExactly(Fit.Reason.SUM, Fit.Reason.NUMBER, Fit.Reason.TAX_NUMBER, Fit.Reason.DAY);
        assertThat(fit.score()).isEqualTo(100);
    }

    @Test
    void aNameSpeaksForItWhereTheTaxNumberDoesNot() {
        var line = line("ООО «СДЭК-Глобал»", null, "НП");

        var fit = Fit.of(line, candidate("4412-Р", 4_000, "СДЭК-Глобал", "7722327689"));

        assertThat(fit.reasons()).containsExactly(Fit.Reason.PARTY, Fit.Reason.DAY);
        assertThat(fit.score()).isEqualTo(20);
    }

    @Test
    void aNumberInsideALongerOneIsAnother() {
        assertThat(Fit.names("по реестру 441277", "4412")).isFalse();
        assertThat(Fit.names("по реестру 4412, ноябрь", "4412")).isTrue();
        assertThat(Fit.names("441 4412", "4412")).isTrue();
        assertThat(Fit.names("счёт 12", "12")).as("too short to mean anything").isFalse();
    }

    private static BankLine line(String party, String taxNumber, String purpose) {
        return new BankLine(
                Ids.next(), "40702", DAY, rub(4_900), rub(4_900), "77", party, taxNumber, null, purpose, null);
    }

    private static BankCandidate candidate(String number, long sum, String party, String taxNumber) {
        return new BankCandidate(Ids.next(), number, rub(sum), DAY.minusDays(3), party, taxNumber, true, "/");
    }
}
