package dev.prilavok.payment.fiscal;

import dev.prilavok.kernel.Percent;
import java.util.List;
import org.joda.money.Money;

/**
 * One line of a receipt.
 *
 * @param sum for all pieces, tax in it
 * @param goods a thing and not a service
 * @param ahead money that comes before, or goes back instead of, what it is for
 * @param marked things of a kind that bears marking codes
 * @param marks the codes of its pieces, as scanned when they were packed
 */
public record FiscalLine(
        String name,
        int quantity,
        Money sum,
        Percent vat,
        boolean goods,
        boolean ahead,
        boolean marked,
        List<String> marks) {
    public FiscalLine {
        if (quantity < 1 || !sum.isPositive())
            throw new IllegalArgumentException("a line of a receipt is of something");
        marks = List.copyOf(marks);
    }

    /** A line of goods without marking codes. */
    public static FiscalLine goods(String name, int quantity, Money sum, Percent vat) {
        return new FiscalLine(name, quantity, sum, vat, true, false, false, List.of());
    }

    /** A service, such as the delivery. */
    public static FiscalLine service(String name, Money sum, Percent vat) {
        return new FiscalLine(name, 1, sum, vat, false, false, false, List.of());
    }

    /** Money that comes before what it is for. */
    public static FiscalLine advance(String name, Money sum, Percent vat) {
        return new FiscalLine(name, 1, sum, vat, false, true, false, List.of());
    }

    /** Whether a code is missing of a thing that must bear one. */
    boolean lacksMarks() {
        return marked && marks.size() != quantity;
    }
}
