package dev.prilavok.royalty.payouts;

import dev.prilavok.tenancy.FranchiseeId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers that belong to payouts, such as a tax receipt. Pages of payouts show what every bean of this type says. */
public interface PayoutPapers {
    /**
     * A paper in words.
     *
     * @param link where it is to be seen, outside
     * @param card where head office sees what became of it
     * @param tone good, wait or bad
     */
    record Paper(
            String says, @Nullable String link, @Nullable String card, String tone) {
        /** Something to be known, without a paper of its own. */
        public static Paper said(String says, String tone) {
            return new Paper(says, null, null, tone);
        }
    }

    /** Papers of one payout. In whatever scope the page is in. */
    List<Paper> of(UUID payout, Locale locale);

    /** What a franchisee should know of his papers as a whole. */
    List<Paper> about(FranchiseeId franchisee, Locale locale);
}
