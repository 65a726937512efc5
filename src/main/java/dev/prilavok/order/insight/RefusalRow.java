package dev.prilavok.order.insight;

import org.joda.money.Money;

/**
 * What became of the pieces that have something in common.
 *
 * @param sent pieces that reached an end
 * @param refused pieces that were brought and not kept; of sizes to choose from the others do not count once one is kept
 * @param cost carriage that nobody paid because of them: the delivery price less what buyers paid for it
 */
public record RefusalRow(String key, String label, int sent, int kept, int refused, int lost, Money cost) {
    /** Refused pieces of a hundred sent. */
    public int percent() {
        return sent == 0 ? 0 : Math.round(100f * refused / sent);
    }
}
