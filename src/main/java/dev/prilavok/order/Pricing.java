package dev.prilavok.order;

import dev.prilavok.catalog.PriceOutsideCorridor;
import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Splits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Prices of a draft's lines, the discount allocated to them to the kopeck. */
record Pricing(List<QuoteLine> lines, List<PricingSnapshot> snapshots) {

    /**
     * Prices the items.
     *
     * @throws NotForSale when one has no price in this shop
     * @throws PriceOutsideCorridor when a link's own price is not allowed
     * @throws DiscountTooLarge when the discount would eat into what others are due
     */
    static Pricing of(List<QuoteItem> items, Map<Sku, PricedVariant> prices, @Nullable Discount discount) {
        var full = items.stream()
                .map(item -> unit(item, prices).multipliedBy(item.quantity()))
                .toList();
        var parts = allocated(items, prices, full, discount);
        var lines = new ArrayList<QuoteLine>();
        var snapshots = new ArrayList<PricingSnapshot>();
        for (var i = 0; i < items.size(); i++) {
            lines.add(line(i, items.get(i), variant(items.get(i).sku(), prices), full.get(i), parts.get(i)));
            var funder = parts.get(i).isZero() || discount == null ? null : discount.funder();
            snapshots.add(snapshot(variant(items.get(i).sku(), prices), parts.get(i), funder));
        }
        return new Pricing(lines, snapshots);
    }

    /** The same with today's wholesale price and rates under what the buyer was promised. */
    static List<PricingSnapshot> frozen(KeptQuote kept, Map<Sku, PricedVariant> prices) {
        var snapshots = new ArrayList<PricingSnapshot>();
        for (var line : kept.quote().lines()) {
            var promised = kept.pricing().get(line.no() - 1);
            var today = variant(line.sku(), prices);
            refuseOtherPrice(kept.asked().items().get(line.no() - 1), promised, today);
            snapshots.add(snapshot(today, promised.discount(), promised.funder()));
        }
        return snapshots;
    }

    private static void refuseOtherPrice(QuoteItem asked, PricingSnapshot promised, PricedVariant today) {
        if (asked.unitPrice() != null) refuseOutsideCorridor(asked.unitPrice(), today);
        else if (!promised.retail().equals(today.retail()))
            throw new PriceChanged(today.sku(), promised.retail(), today.retail());
    }

    private static Money unit(QuoteItem item, Map<Sku, PricedVariant> prices) {
        var variant = variant(item.sku(), prices);
        if (item.unitPrice() == null) return variant.retail();
        refuseOutsideCorridor(item.unitPrice(), variant);
        return item.unitPrice();
    }

    private static void refuseOutsideCorridor(Money asked, PricedVariant variant) {
        if (!asked.isSameCurrency(variant.retail())) throw new BadRequest("currency");
        if (asked.isLessThan(variant.floor()) || asked.isGreaterThan(variant.ceiling()))
            throw new PriceOutsideCorridor(asked, variant.floor(), variant.ceiling());
    }

    private static List<Money> allocated(
            List<QuoteItem> items, Map<Sku, PricedVariant> prices, List<Money> full, @Nullable Discount discount) {
        var none = full.stream().map(sum -> Money.zero(sum.getCurrencyUnit())).toList();
        if (discount == null || discount.amount().isZero()) return none;
        if (!discount.amount().isSameCurrency(full.get(0)) || discount.amount().isNegative())
            throw new BadRequest("discount");
        refuseTooLarge(items, prices, full, discount);
        return Splits.byWeight(discount.amount(), full);
    }

    /** A franchisee gives away at most what a line would earn; head office at most what the goods cost. */
    private static void refuseTooLarge(
            List<QuoteItem> items, Map<Sku, PricedVariant> prices, List<Money> full, Discount discount) {
        var most = Money.total(full);
        if (discount.amount().isGreaterThan(most)) throw new DiscountTooLarge(most);
        if (discount.funder() == Funder.HEAD_OFFICE) return;
        var parts = Splits.byWeight(discount.amount(), full);
        for (var i = 0; i < items.size(); i++) {
            var wholesale = variant(items.get(i).sku(), prices)
                    .wholesale()
                    .multipliedBy(items.get(i).quantity());
            if (full.get(i).minus(parts.get(i)).isLessThan(wholesale))
                throw new DiscountTooLarge(spare(items, prices, full));
        }
    }

    // The discount is spread by price, so the line with the thinnest margin for its price says how much there is to
    // give.
    private static Money spare(List<QuoteItem> items, Map<Sku, PricedVariant> prices, List<Money> full) {
        var all = Money.total(full);
        Money most = all;
        for (var i = 0; i < items.size(); i++) {
            var wholesale = variant(items.get(i).sku(), prices)
                    .wholesale()
                    .multipliedBy(items.get(i).quantity());
            var margin = full.get(i).minus(wholesale);
            if (margin.isNegative()) return Money.zero(all.getCurrencyUnit());
            var byThisLine = all.multipliedBy(margin.getAmount(), java.math.RoundingMode.DOWN)
                    .dividedBy(full.get(i).getAmount(), java.math.RoundingMode.DOWN);
            if (byThisLine.isLessThan(most)) most = byThisLine;
        }
        return most;
    }

    private static QuoteLine line(int index, QuoteItem item, PricedVariant variant, Money full, Money discount) {
        return new QuoteLine(
                index + 1,
                item.sku(),
                variant.product(),
                variant.slug(),
                variant.name(),
                variant.colour(),
                variant.size(),
                variant.picture(),
                item.quantity(),
                full.dividedBy(item.quantity(), java.math.RoundingMode.UNNECESSARY),
                discount,
                full.minus(discount),
                item.alternative());
    }

    private static PricingSnapshot snapshot(PricedVariant variant, Money discount, @Nullable Funder funder) {
        return new PricingSnapshot(
                variant.retail(),
                variant.wholesale(),
                variant.priceListVersion(),
                variant.vat(),
                discount,
                funder,
                variant.productVersion());
    }

    private static PricedVariant variant(Sku sku, Map<Sku, PricedVariant> prices) {
        var variant = prices.get(sku);
        if (variant == null) throw new NotForSale(sku);
        return variant;
    }
}
