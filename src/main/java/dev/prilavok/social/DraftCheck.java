package dev.prilavok.social;

import dev.prilavok.catalog.PriceOutsideCorridor;
import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.social.LinkIncomplete.Fault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a draft, so that a franchisee learns it and not a buyer. */
record DraftCheck(LinkDraft draft, Map<Sku, PricedVariant> prices, LinkConfig limits) {
    private static final int MOST_LINES = 10;
    private static final int MOST_PIECES = 9;
    private static final int MOST_SETS = 3;
    private static final int MOST_IN_SET = 3;
    private static final int LONGEST_MESSAGE = 500;
    private static final int LONGEST_SOURCE = 200;
    private static final Duration SHORTEST = Duration.ofMinutes(10);

    void pass() {
        goods();
        alternatives();
        money();
        time();
        words();
    }

    private void goods() {
        var wishes = draft.wishes();
        refuse(wishes.isEmpty(), Fault.NO_GOODS);
        refuse(wishes.size() > MOST_LINES, Fault.TOO_MANY_LINES);
        refuse(
                wishes.stream().anyMatch(wish -> wish.quantity() < 1 || wish.quantity() > MOST_PIECES),
                Fault.BAD_QUANTITY);
        var seen = new HashSet<Sku>();
        refuse(!wishes.stream().allMatch(wish -> seen.add(wish.sku())), Fault.TWICE);
        refuse(!prices.keySet().containsAll(seen), Fault.NOT_SOLD_HERE);
    }

    private void alternatives() {
        var sets = draft.wishes().stream()
                .filter(wish -> wish.alternative() != null)
                .collect(Collectors.groupingBy(wish -> Objects.requireNonNull(wish.alternative())));
        refuse(sets.size() > MOST_SETS, Fault.TOO_MANY_ALTERNATIVES);
        sets.values().forEach(this::oneSet);
        tooDear(sets.values());
    }

    private void oneSet(List<LinkWish> sizes) {
        refuse(sizes.size() < 2, Fault.LONELY_ALTERNATIVE);
        refuse(sizes.size() > MOST_IN_SET, Fault.TOO_MANY_ALTERNATIVES);
        var products =
                sizes.stream().map(wish -> variant(wish).product()).distinct().count();
        refuse(products > 1 || sizes.stream().anyMatch(wish -> wish.quantity() > 1), Fault.MIXED_ALTERNATIVES);
        refuse(!sizes.stream().allMatch(wish -> variant(wish).trialAllowed()), Fault.NOT_FOR_TRIAL);
    }

    // an order refuses the same, but then it is the buyer who reads it
    private void tooDear(Collection<List<LinkWish>> sets) {
        for (var most : limits.mostExtra().entrySet()) {
            var extra = sets.stream()
                    .map(this::extra)
                    .filter(sum -> sum.getCurrencyUnit().getCode().equals(most.getKey()))
                    .map(Money::getAmount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            refuse(extra.compareTo(most.getValue()) > 0, Fault.DEAR_ALTERNATIVES);
        }
    }

    private Money extra(List<LinkWish> sizes) {
        var prices = sizes.stream().map(this::price).sorted().toList();
        return Money.total(prices).minus(prices.get(0));
    }

    private void money() {
        draft.wishes().forEach(this::corridor);
        var deepest = new Percent(limits.deepestDiscount() * 100);
        var asked = draft.discount().basisPoints();
        refuse(asked < 0 || asked > deepest.basisPoints(), Fault.BAD_DISCOUNT);
        refuse(asked > 0 && draft.wishes().stream().anyMatch(this::givesAwayMoreThanItEarns), Fault.BAD_DISCOUNT);
    }

    private void corridor(LinkWish wish) {
        var own = wish.unitPrice();
        if (own == null) return;
        var variant = variant(wish);
        var fits = own.isSameCurrency(variant.floor())
                && !own.isLessThan(variant.floor())
                && !own.isGreaterThan(variant.ceiling());
        if (!fits) throw new PriceOutsideCorridor(own, variant.floor(), variant.ceiling()).at("price");
    }

    private boolean givesAwayMoreThanItEarns(LinkWish wish) {
        var price = price(wish);
        return price.minus(draft.discount().of(price)).isLessThan(variant(wish).wholesale());
    }

    private Money price(LinkWish wish) {
        return wish.unitPrice() == null ? variant(wish).retail() : wish.unitPrice();
    }

    private void time() {
        var lasts = draft.lasts();
        if (lasts == null) {
            refuse(draft.kind() == LinkKind.SINGLE, Fault.NO_TIME_LIMIT);
            return;
        }
        var longest = draft.kind() == LinkKind.SINGLE ? limits.longestHold() : limits.longest();
        refuse(lasts.compareTo(SHORTEST) < 0 || lasts.compareTo(longest) > 0, Fault.BAD_TIME_LIMIT);
    }

    private void words() {
        refuse(length(draft.message()) > LONGEST_MESSAGE, Fault.LONG_MESSAGE);
        refuse(Math.max(length(draft.post()), length(draft.campaign())) > LONGEST_SOURCE, Fault.LONG_SOURCE);
        refuse(draft.contact() != null && draft.kind() == LinkKind.MULTI, Fault.CONTACT_FOR_MANY);
    }

    private PricedVariant variant(LinkWish wish) {
        var variant = prices.get(wish.sku());
        if (variant == null) throw new LinkIncomplete(Fault.NOT_SOLD_HERE);
        return variant;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }

    private static void refuse(boolean wrong, Fault fault) {
        if (wrong) throw new LinkIncomplete(fault);
    }
}
