package dev.prilavok.cash.bank;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How well a candidate fits a line of the bank, and why; a person decides.
 *
 * @param score 0 to 100: the sum of what speaks for it
 */
public record Fit(int score, Set<Reason> reasons) {
    /** What speaks for a match, and how much. */
    public enum Reason {
        /** The same sum to the smallest coin. */
        SUM(45),
        /** Its number stands in the purpose of the payment. */
        NUMBER(30),
        /** The tax number of the other side. */
        TAX_NUMBER(15),
        /** The name of the other side. */
        PARTY(10),
        /** A few days around the one when it was expected. */
        DAY(10);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }
    }

    private static final int NEAR = 7;
    private static final int SHORTEST = 3;

    /** Judges a candidate. */
    static Fit of(BankLine line, BankCandidate candidate) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (candidate.sum().isEqual(line.rest().abs())) reasons.add(Reason.SUM);
        if (names(line.purpose(), candidate.number())) reasons.add(Reason.NUMBER);
        if (candidate.taxNumber() != null && candidate.taxNumber().equals(line.partyTaxNumber()))
            reasons.add(Reason.TAX_NUMBER);
        else if (candidate.party() != null && names(line.party(), candidate.party())) reasons.add(Reason.PARTY);
        var day = candidate.day();
        if (day != null && Math.abs(ChronoUnit.DAYS.between(day, line.day())) <= NEAR) reasons.add(Reason.DAY);
        return new Fit(reasons.stream().mapToInt(reason -> reason.weight).sum(), reasons);
    }

    /** Whether a text has a word of ours in it, whole: 12 does not stand in 123. */
    static boolean names(String text, String word) {
        var where = plain(text);
        var what = plain(word);
        if (what.length() < SHORTEST) return false;
        for (var at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1))
            if (!isWord(where, at - 1) && !isWord(where, at + what.length())) return true;
        return false;
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\"'«»“”„\\s]+", " ").strip();
    }
}
