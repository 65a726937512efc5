package dev.prilavok.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 (912) 345-67-89",
                "+7 912 345 67 89",
                "912 345 67 89",
                "89123456789",
                "79123456789",
                "+7(912)345-67-89",
                "8-912-345-67-89 ",
                "tel:+79123456789"
            })
    void readsEveryWayThatRussiansType(String typed) {
        if (typed.startsWith("tel:")) {
            assertThatThrownBy(() -> Phone.parse(typed, "RU")).isInstanceOf(BadPhone.class);
            return;
        }
        assertThat(Phone.parse(typed, "RU").e164()).isEqualTo("+79123456789");
    }

    @ParameterizedTest
    @CsvSource({"20 000 010,LV,+37120000010", "+371 20000010,RU,+37120000010", "8 701 234 56 78,KZ,+77012345678"})
    void readsOtherCountries(String typed, String region, String e164) {
        assertThat(Phone.parse(typed, region).e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "123", "+7 912 345", "eight", "+7 912 CALLME1", "0000000000", "+79123456789\u0000"})
    void refusesWhatIsNoPhone(String typed) {
        assertThatThrownBy(() -> Phone.parse(typed, "RU")).isInstanceOf(BadPhone.class);
    }

    @Test
    void refusesWhatIsFarTooLong() {
        assertThatThrownBy(() -> Phone.parse("9".repeat(5000), "RU")).isInstanceOf(BadPhone.class);
    }

    @Test
    void showsItsOwnerEnoughAndOthersTooLittle() {
        assertThat(Phone.parse("89123456734", "RU").masked()).isEqualTo("+7 912 ••• •• 34");
        assertThat(Phone.parse("89123456734", "RU")).hasToString("+7 912 ••• •• 34");
        assertThat(Phone.parse("20000010", "LV").masked())
                .startsWith("+371 20 ")
                .endsWith("10")
                .doesNotContain("000");
    }

    @Test
    void hasAKeyThatTellsNothing() {
        var phone = Phone.parse("89123456734", "RU");

        assertThat(phone.hmacKey())
                .isEqualTo(Phone.parse("+7 912 345-67-34", "RU").hmacKey())
                .hasSize(64);
        assertThat(phone.hmacKey())
                .isNotEqualTo(Phone.parse("89123456735", "RU").hmacKey());
        assertThat(phone.hmacKey()).isNotEqualTo(dev.prilavok.kernel.Sha256.hex(phone.e164()));
    }
}
