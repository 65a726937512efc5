package dev.prilavok.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedTest {
    private static final String KEY = "91EE08";
    private static final String SIGNATURE = "92" + "dGVzdHNpZ25hdHVyZW9mZXhhY3RseTQ0bGV0dGVycw==";
    private static final String HEAD = "010460123456789321ABCDEFGHIJKLM";
    private static final String WHOLE = HEAD + "\u001d" + KEY + "\u001d" + SIGNATURE;

    @ParameterizedTest
    @ValueSource(strings = {"\u001d", "<GS>", "<gs>", "^]", "\\x1d", "~d029", "\u241d", "[GS]", "\u00e8"})
    void everySpellingOfTheSeparatorBecomesTheControlCharacter(String gs) {
        var scanned = Scanned.read("]d2" + HEAD + gs + KEY + gs + SIGNATURE + "\r\n");

        assertThat(scanned.mark()).isEqualTo(WHOLE);
        assertThat(scanned.code()).isEqualTo("04601234567893");
    }

    @Test
    void putsBackSeparatorsThatAScannerSwallowed() {
        assertThat(SIGNATURE).hasSize(46);
        assertThat(Scanned.read(HEAD + KEY + SIGNATURE).mark()).isEqualTo(WHOLE);
    }

    @Test
    void aLeadingFunctionCodeIsNoPartOfTheCode() {
        assertThat(Scanned.read("\u001d" + HEAD).mark()).isEqualTo(HEAD);
    }

    @Test
    void readsKeysThatWereTypedOnTheRussianLayout() {
        assertThat(Scanned.read("З23ФИС4567").code()).isEqualTo("P23ABC4567");
    }

    @Test
    void aPlainBarcodeIsNoMarkingCode() {
        var scanned = Scanned.read(" 4601234567893\n");

        assertThat(scanned.code()).isEqualTo("4601234567893");
        assertThat(scanned.mark()).isNull();
        assertThat(Scanned.read("  ").isEmpty()).isTrue();
    }
}
