package dev.prilavok.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequisitesTest {
    @Test
    void whatLooksLikeACardIsFound() {
        assertThat(Requisites.hasCardNumber("4276 3800 1234 5678")).isTrue();
        assertThat(Requisites.hasCardNumber("карта 2200-7007-1234-5678, Т-Банк"))
                .isTrue();
        assertThat(Requisites.hasCardNumber("4276.3800.1234.5678")).isTrue();
    }

    @Test
    void aPhoneAndABankAreNone() {
        assertThat(Requisites.hasCardNumber("+7 912 345-67-89")).isFalse();
        assertThat(Requisites.hasCardNumber("Сбербанк")).isFalse();
        assertThat(Requisites.hasCardNumber("tok_9f2c77aa01")).isFalse();
        assertThat(Requisites.hasCardNumber(null)).isFalse();
    }
}
