package dev.prilavok.returns;

import dev.prilavok.order.OrderLineView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.Money;

/**
 * What of an order may come back, and how.
 *
 * @param lastDay until when the buyer may ask
 * @param isOver that day has passed where the buyer is
 */
public record ReturnOffer(
        ReturnPolicy policy,
        ZoneId zone,
        boolean informed,
        LocalDate lastDay,
        boolean isOver,
        List<Line> lines,
        List<ReturnPolicies.Way> ways) {
    /**
     * A line of which something may come back.
     *
     * @param most pieces that the buyer has and nobody has asked for yet
     * @param each what was paid for the first of them to come back
     * @param hygiene worn next to the skin
     */
    public record Line(OrderLineView line, int most, Money each, boolean hygiene) {}

    /** Nothing of the order is left with the buyer. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
