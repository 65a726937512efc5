package dev.prilavok.catalog;

import java.util.Locale;
import java.util.Optional;

/** Kind of VAT; its rate depends on the date. */
public enum VatCode {
    STANDARD,
    REDUCED,
    USN_5,
    USN_7,
    NONE;

    /** Reads the codes of YML; both the old and the new standard rate mean "standard on the day of sale". */
    public static Optional<VatCode> of(String code) {
        return Optional.ofNullable(
                switch (code.strip().toUpperCase(Locale.ROOT)) {
                    case "VAT_22", "VAT_20", "VAT_18", "1", "7", "22", "20" -> STANDARD;
                    case "VAT_10", "2", "10" -> REDUCED;
                    case "VAT_05", "VAT_5", "5" -> USN_5;
                    case "VAT_07" -> USN_7;
                    case "NO_VAT", "VAT_0", "0", "6" -> NONE;
                    default -> null;
                });
    }
}
