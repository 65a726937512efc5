package dev.prilavok.order;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.kernel.Sku;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may travel to be chosen from: only what can be tried on, so many sizes, and not for any sum, because the rest comes back. */
record Alternatives(OrderConfig.Alternatives limits) {

    void refuseTooMany(List<QuoteItem> items, Map<Sku, PricedVariant> prices) {
        var groups = items.stream()
                .map(QuoteItem::alternative)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var biggest = groups.values().stream().mapToLong(Long::longValue).max().orElse(0);
        if (groups.size() > limits.mostGroups() || biggest > limits.mostInGroup()) throw new TooManyAlternatives();
        for (var item : items) {
            var variant = prices.get(item.sku());
            if (item.alternative() != null && variant != null && !variant.trialAllowed())
                throw new NotForTrial(item.sku());
        }
    }

    void refuseTooDear(Quote quote) {
        var limit = limits.mostExtra().get(quote.goods().getCurrencyUnit().getCode());
        var extra = quote.goodsMax().minus(quote.goodsMin());
        if (limit != null && extra.getAmount().compareTo(limit) > 0) throw new TooManyAlternatives();
    }
}
