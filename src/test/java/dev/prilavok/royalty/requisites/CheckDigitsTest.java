package dev.prilavok.royalty.requisites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {
    @ParameterizedTest
    @ValueSource(strings = {"7707083893", "500100732259", "771234567859"})
    void knowsATaxpayer(String inn) {
        assertThat(CheckDigits.isInn(inn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7707083894", "500100732258", "500100732269", "77070838930", "", "ИНН7707083"})
    void seesASlipInATaxpayerNumber(String inn) {
        assertThat(CheckDigits.isInn(inn)).isFalse();
    }

    @Test
    void everySlipOfOneDigitInAnAccountIsSeen() {
        var account = DetailsFixture.russian().account();
        assertThat(CheckDigits.isAccount(account, DetailsFixture.BIK)).isTrue();
        for (var i = 0; i < account.length(); i++)
            for (var digit = '0'; digit <= '9'; digit++) {
                var slip = account.substring(0, i) + digit + account.substring(i + 1);
                assertThat(CheckDigits.isAccount(slip, DetailsFixture.BIK)).isEqualTo(slip.equals(account));
            }
    }

    @Test
    void anAccountBelongsToItsBank() {
        assertThat(CheckDigits.isAccount(DetailsFixture.russian().account(), "044525226"))
                .isFalse();
        assertThat(CheckDigits.isCorrAccount("30101810400000000225", "044525225"))
                .isTrue();
        assertThat(CheckDigits.isCorrAccount("30101810400000000226", "044525225"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DE89370400440532013000,true",
        "DE88370400440532013000,false",
        "LV80BANK0000435195001,true",
        "DE89,false"
    })
    void knowsAnIban(String iban, boolean right) {
        assertThat(CheckDigits.isIban(iban)).isEqualTo(right);
    }

    @Test
    void readsWhatPeopleTypeWithBlanks() {
        assertThatCode(() -> DetailsCheck.check(DetailsFixture.european().plain()))
                .doesNotThrowAnyException();
        assertThatCode(() -> DetailsCheck.check(
                        DetailsFixture.russian("40817 810 4 0000 0000000").plain()))
                .doesNotThrowAnyException();
    }

    @Test
    void namesTheFieldThatIsWrong() {
        var right = DetailsFixture.russian();
        var wrong = new TypedDetails(
                "RUB", right.holder(), "7707083894", right.bic(), right.bank(), right.account(), right.corrAccount());

        assertThatThrownBy(() -> DetailsCheck.check(wrong))
                .isInstanceOf(RequisitesRefused.class)
                .extracting("field")
                .isEqualTo("inn");
    }
}
