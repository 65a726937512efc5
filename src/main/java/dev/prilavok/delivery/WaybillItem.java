package dev.prilavok.delivery;

import dev.prilavok.kernel.Sku;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;

/**
 * One line of a parcel.
 *
 * @param line number of the order's line
 * @param price what the buyer pays for a piece after discount; zero when it is paid already
 * @param dearer pieces that cost a minor unit more, so that all of them come to exactly what the line costs
 * @param declared value of a piece that the carrier answers for
 * @param weightGrams weight of a piece
 * @param markingCodes codes of the marked pieces; GS is the control character
 */
public record WaybillItem(
        int line,
        Sku sku,
        String name,
        int quantity,
        Money price,
        Money declared,
        int weightGrams,
        List<String> markingCodes,
        int dearer) {
    /** Pieces that cost the same. */
    public record Alike(int pieces, Money price) {}

    public WaybillItem {
        if (quantity < 1) throw new IllegalArgumentException("a line of a parcel has at least one piece");
        if (dearer < 0 || dearer >= quantity)
            throw new IllegalArgumentException("not every piece is dearer than the others");
        markingCodes = List.copyOf(markingCodes);
    }

    public WaybillItem(
            int line,
            Sku sku,
            String name,
            int quantity,
            Money price,
            Money declared,
            int weightGrams,
            List<String> markingCodes) {
        this(line, sku, name, quantity, price, declared, weightGrams, markingCodes, 0);
    }

    /** The line for what all its pieces cost, divided as evenly as money can be. */
    public static WaybillItem of(
            int line, Sku sku, String name, int quantity, Money total, int weightGrams, List<String> markingCodes) {
        var each = total.dividedBy(quantity, RoundingMode.DOWN);
        var dearer = (int) (total.getAmountMinorLong() - each.getAmountMinorLong() * quantity);
        return new WaybillItem(line, sku, name, quantity, each, each, weightGrams, markingCodes, dearer);
    }

    /** The pieces by what they cost, the dearer ones first, as the order itself counts them. */
    public List<Alike> alike() {
        if (dearer == 0) return List.of(new Alike(quantity, price));
        var more = price.plusMinor(1);
        return List.of(new Alike(dearer, more), new Alike(quantity - dearer, price));
    }
}
