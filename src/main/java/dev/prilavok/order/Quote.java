package dev.prilavok.order;

import dev.prilavok.delivery.DeliveryQuote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An exact price with a time limit: every line, delivery, and what is due for whatever the buyer keeps.
 *
 * @param goods the goods before the discount
 * @param gift price of the gift wrap, paid as soon as anything is kept; absent when it is no present
 * @param goodsMin after the discount, when one of each set of alternatives is kept, the cheapest
 * @param goodsMax after the discount, when everything is kept
 * @param dueMin the least the courier asks for when at least one of each set is kept and all the rest
 * @param dueMax the most
 */
public record Quote(
        UUID id,
        Instant expiresAt,
        List<QuoteLine> lines,
        DeliveryQuote delivery,
        @Nullable Discount discount,
        @Nullable Money gift,
        Money goods,
        Money goodsMin,
        Money goodsMax,
        Money dueMin,
        Money dueMax) {

    static Quote of(UUID id, Instant expiresAt, List<QuoteLine> lines, Extras extras, @Nullable Discount discount) {
        var choices = Choices.of(lines);
        var dues = new Dues(lines, extras);
        return new Quote(
                id,
                expiresAt,
                List.copyOf(lines),
                extras.delivery(),
                discount,
                extras.gift(),
                Money.total(lines.stream()
                        .map(line -> line.unit().multipliedBy(line.quantity()))
                        .toList()),
                dues.least(choices, Subset::goods),
                dues.goods(dues.all()),
                dues.least(choices, Subset::due),
                dues.most(choices, Subset::due));
    }

    /** What the courier asks for when exactly these lines are kept; nothing when none is. */
    public Money due(Set<Integer> keptLines) {
        return dues().of(keptLines).due();
    }

    /** What the courier asks for when so many pieces of each line are kept. */
    public Money due(Map<Integer, Integer> keptPieces) {
        return dues().ofPieces(keptPieces);
    }

    /**
     * What is worth showing: every part that can be kept while there are few, otherwise every choice among the alternatives with all
     * the rest. Any other part can be asked for by {@link #due(Set)}.
     */
    public List<Subset> subsets() {
        var dues = dues();
        return Choices.worthShowing(lines).stream().map(dues::of).toList();
    }

    Dues dues() {
        return new Dues(lines, new Extras(delivery, gift));
    }

    /** The buyer chooses among sizes. */
    public boolean hasAlternatives() {
        return lines.stream().anyMatch(line -> line.alternative() != null);
    }
}
