package dev.prilavok.social;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Splits;
import dev.prilavok.order.Discount;
import dev.prilavok.order.Funder;
import dev.prilavok.order.QuoteItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a link at the prices of this moment. The discount is a percentage, so that a buyer who keeps one of two sizes gets all
 * of it; it is spread over the lines exactly as an order spreads it.
 */
record PricedLines(List<LinkLine> lines, Percent discount, CurrencyUnit currency) {

    /**
     * Prices the lines of a link.
     *
     * @param here whether the buyer can have so many pieces now
     */
    static PricedLines of(Link link, Map<Sku, PricedVariant> prices, Predicate<LinkItem> here) {
        var items = link.items();
        var full = items.stream()
                .map(item -> unit(item, prices.get(item.sku()), link.currency()).multipliedBy(item.quantity()))
                .toList();
        var available = items.stream()
                .map(item -> prices.containsKey(item.sku()) && here.test(item))
                .toList();
        var off = discounts(full, available, link.discount(), link.currency());
        var lines = new ArrayList<LinkLine>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var total = full.get(i).minus(off.get(i));
            lines.add(line(item, prices.get(item.sku()), link.currency(), total, available.get(i)));
        }
        return new PricedLines(List.copyOf(lines), link.discount(), link.currency());
    }

    private static Money unit(LinkItem item, @Nullable PricedVariant variant, CurrencyUnit currency) {
        var promised = item.unitMinor();
        if (promised != null) return Moneys.of(promised, currency);
        return variant == null ? Money.zero(currency) : variant.retail();
    }

    private static List<Money> discounts(
            List<Money> full, List<Boolean> available, Percent discount, CurrencyUnit currency) {
        var counted = new ArrayList<Money>();
        for (var i = 0; i < full.size(); i++) counted.add(available.get(i) ? full.get(i) : Money.zero(currency));
        var whole = Money.total(currency, counted);
        if (discount.basisPoints() == 0 || whole.isZero())
            return Collections.nCopies(full.size(), Money.zero(currency));
        return Splits.byWeight(discount.of(whole), counted);
    }

    private static LinkLine line(
            LinkItem item, @Nullable PricedVariant variant, CurrencyUnit currency, Money total, boolean available) {
        return new LinkLine(
                item.no(),
                item.sku(),
                variant == null ? null : variant.slug(),
                variant == null ? item.name() : variant.name(),
                variant == null ? item.colour() : variant.colour(),
                variant == null ? item.size() : variant.size(),
                variant == null ? null : variant.picture(),
                item.quantity(),
                unit(item, variant, currency),
                total,
                variant == null ? null : variant.compareAt(),
                item.alternative(),
                available);
    }

    boolean isGone() {
        return lines.stream().noneMatch(LinkLine::available);
    }

    /** What the cheapest full choice costs. */
    Money least() {
        return sum((one, other) -> one.isLessThan(other) ? one : other);
    }

    /** What the dearest full choice costs. */
    Money most() {
        return sum((one, other) -> one.isLessThan(other) ? other : one);
    }

    private Money sum(BinaryOperator<Money> choice) {
        var counted = isGone() ? lines : offered();
        var alone = counted.stream().filter(line -> line.alternative() == null).map(LinkLine::total);
        var chosen = counted.stream()
                .filter(line -> line.alternative() != null)
                .collect(Collectors.groupingBy(
                        LinkLine::alternative, Collectors.mapping(LinkLine::total, Collectors.reducing(choice))))
                .values()
                .stream()
                .flatMap(java.util.Optional::stream);
        return Money.total(
                currency, java.util.stream.Stream.concat(alone, chosen).toList());
    }

    private List<LinkLine> offered() {
        return lines.stream().filter(LinkLine::available).toList();
    }

    /** What an order is asked to price; a size that is left alone of its set is no choice any more. */
    List<QuoteItem> items(Link link) {
        var promised = link.items().stream()
                .filter(item -> item.unitMinor() != null)
                .collect(Collectors.toMap(LinkItem::no, item -> Moneys.of(item.unitMinor(), currency)));
        var sets = offered().stream()
                .filter(line -> line.alternative() != null)
                .collect(Collectors.groupingBy(LinkLine::alternative, Collectors.counting()));
        return offered().stream()
                .map(line -> new QuoteItem(
                        line.sku(),
                        line.quantity(),
                        promised.get(line.no()),
                        sets.getOrDefault(line.alternative(), 0L) > 1 ? line.alternative() : null))
                .toList();
    }

    /** The discount as an order takes it. */
    @Nullable
    Discount amountOff() {
        var full = offered().stream()
                .map(line -> line.unit().multipliedBy(line.quantity()))
                .toList();
        var amount = discount.of(Money.total(currency, full));
        return amount.isZero() ? null : new Discount(amount, Funder.FRANCHISEE);
    }
}
