package dev.prilavok.cash.bank;

import java.util.List;

/**
 * A kind of thing that lines of the bank are for: a carrier's register, an invoice, a payout. Implementations are beans; everything runs
 * in the network's scope, settling in the transaction of the person's confirmation.
 */
public interface BankTarget {
    /** What it is called in rows and addresses, in small letters. */
    String kind();

    /**
     * What the line could be for: everything open whose sum or number it carries, at most a few dozen. Those that are not ready are shown
     * and cannot be chosen.
     */
    List<BankCandidate> candidates(BankLine line);

    /**
     * A person confirmed the match: writes {@code BANK_SUSPENSE} against the account that it settles, now or by a job. {@link Suspense}
     * does it for those that have one account.
     *
     * @throws dev.prilavok.kernel.Refusal when it cannot be settled any more
     */
    void settle(BankMatch match);

    /**
     * The match was wrong: takes back what {@code settle} did, with reversing journals.
     *
     * @throws dev.prilavok.kernel.Refusal when it cannot be taken back any more
     */
    void unsettle(BankMatch match, String by, String reason);
}
