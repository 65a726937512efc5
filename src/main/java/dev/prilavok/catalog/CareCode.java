package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.List;

/** Instructions of a care label. */
public enum CareCode {
    WASH30,
    WASH40,
    HANDWASH,
    NOWASH,
    NOBLEACH,
    NOTUMBLE,
    IRON1,
    IRON2,
    NOIRON,
    DRYCLEAN,
    NODRYCLEAN;

    /** Reads "wash30, noiron"; words it does not know are left out. */
    public static List<CareCode> list(String text) {
        var words = List.of(text.toUpperCase(ROOT).split("[^A-Z0-9]+"));
        return Arrays.stream(values())
                .filter(code -> words.contains(code.name()))
                .toList();
    }
}
