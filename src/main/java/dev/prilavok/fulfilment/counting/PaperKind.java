package dev.prilavok.fulfilment.counting;

import java.util.Arrays;
import java.util.Locale;

/** What a paper says about the stock. */
enum PaperKind {
    RECEIPT,
    COUNT,
    WRITE_OFF;

    static PaperKind named(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(RECEIPT);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
