package dev.prilavok.franchise;

import java.util.Arrays;
import java.util.Locale;

/** Why a franchisee cancels; the last one needs words of one's own. */
enum CancelReason {
    BUYER_ASKED,
    NO_ANSWER,
    WRONG_CONTACT,
    CHANGES_ORDER,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sentence that the history keeps; empty when nothing was said. */
    static String sentence(FranchiseMessages texts, String code, String words) {
        var known = Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
        if (known.isEmpty() || known.get() == OTHER) return words;
        var usual = texts.cancelReason(known.get());
        return words.isEmpty() ? usual : usual + ": " + words;
    }
}
