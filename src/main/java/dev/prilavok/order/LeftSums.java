package dev.prilavok.order;

import org.joda.money.Money;

/** What an order comes to without the pieces that the warehouse does not have. */
record LeftSums(Money goods, Money dueMin, Money due) {
    static LeftSums of(OrderView order) {
        var lines = order.lines().stream()
                .filter(line -> line.left() > 0)
                .map(LeftSums::line)
                .toList();
        var dues = new Dues(lines, order.extras());
        return new LeftSums(
                dues.goods(dues.all()),
                order.left(dues.least(Choices.of(lines), Subset::due)),
                order.left(dues.of(dues.all()).due()));
    }

    private static QuoteLine line(OrderLineView line) {
        var total = line.part(line.left());
        return new QuoteLine(
                line.no(),
                line.sku(),
                line.product(),
                line.slug(),
                line.name(),
                line.colour(),
                line.size(),
                null,
                line.left(),
                line.unit(),
                line.unit().multipliedBy(line.left()).minus(total),
                total,
                line.alternative());
    }
}
