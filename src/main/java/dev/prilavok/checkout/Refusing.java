package dev.prilavok.checkout;

import dev.prilavok.order.Quote;
import dev.prilavok.order.QuoteLine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * What the courier asks for when one line is refused and everything else is kept.
 *
 * @param less by how much the sum falls; less than the line's price when delivery stops being free
 * @param delivery what delivery costs then
 * @param deliveryNoLongerFree it was free with everything kept
 */
public record Refusing(int line, Money due, Money less, Money delivery, boolean deliveryNoLongerFree) {
    /** One for each line of a quote. */
    public static List<Refusing> of(Quote quote) {
        var all = quote.lines().stream().map(QuoteLine::no).collect(Collectors.toSet());
        return quote.lines().stream().map(line -> of(quote, all, line)).toList();
    }

    private static Refusing of(Quote quote, Set<Integer> all, QuoteLine refused) {
        var rest = all.stream().filter(no -> no != refused.no()).collect(Collectors.toSet());
        var due = quote.due(rest);
        var delivery = due.minus(quote.goodsMax().minus(refused.total()));
        var free = quote.due(all).equals(quote.goodsMax());
        return new Refusing(refused.no(), due, quote.due(all).minus(due), delivery, free && delivery.isPositive());
    }
}
