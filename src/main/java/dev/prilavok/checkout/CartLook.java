package dev.prilavok.checkout;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.Availability;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks at stored lines with today's eyes: what they cost now, and whether they can still be had. */
@ApplicationScoped
class CartLook {
    private final Prices prices;
    private final Stock stock;
    private final CheckoutConfig config;

    CartLook(Prices prices, Stock stock, CheckoutConfig config) {
        this.prices = prices;
        this.stock = stock;
        this.config = config;
    }

    Cart at(Shop shop, List<StoredLine> stored) {
        if (stored.isEmpty()) return Cart.empty(shop.currency());
        var skus = stored.stream().map(StoredLine::sku).toList();
        var priced = prices.priced(shop.id(), skus);
        var free = stock.availability(skus);
        var there = stored.stream().filter(StoredLine::isThere).toList();
        var lines = together(there).stream()
                .map(line -> line(line, there, priced, free))
                .toList();
        return new Cart(lines, removed(stored, there, priced, free), shop.currency());
    }

    private @Nullable CartLine removed(
            List<StoredLine> stored, List<StoredLine> there, Map<Sku, PricedVariant> priced, Availability free) {
        return stored.stream()
                .filter(line -> !line.isThere() && priced.containsKey(line.sku()))
                .max(Comparator.comparing(line -> line.removedAt() == null ? Instant.MIN : line.removedAt()))
                .map(line -> line(line, there, priced, free))
                .orElse(null);
    }

    // Sizes of a set stand together, where the first of them was put.
    private static List<StoredLine> together(List<StoredLine> lines) {
        Map<UUID, Instant> first = new HashMap<>();
        for (var line : lines)
            if (line.set() != null)
                first.merge(line.set(), line.addedAt(), (one, other) -> one.isBefore(other) ? one : other);
        return lines.stream()
                .sorted(Comparator.comparing(
                                (StoredLine line) -> line.set() == null ? line.addedAt() : first.get(line.set()))
                        .thenComparing(StoredLine::addedAt))
                .toList();
    }

    private CartLine line(
            StoredLine line, List<StoredLine> there, Map<Sku, PricedVariant> priced, Availability availability) {
        var today = priced.get(line.sku());
        var free = availability.free(line.sku());
        if (today == null) return gone(line);
        var changed = !today.retail().equals(line.seen());
        return new CartLine(
                line.id(),
                line.sku(),
                line.product(),
                today.slug(),
                today.name(),
                today.colour(),
                today.size(),
                today.picture(),
                line.quantity(),
                today.retail(),
                changed ? line.seen() : null,
                free,
                today.weightGrams(),
                state(line, free, changed),
                setOf(line, there),
                today.trialAllowed() && inSet(line, there) < config.sizesInSet());
    }

    private static CartLine gone(StoredLine line) {
        return new CartLine(
                line.id(),
                line.sku(),
                line.product(),
                line.slug(),
                line.name(),
                line.colour(),
                line.size(),
                null,
                line.quantity(),
                line.seen(),
                null,
                0,
                0,
                LineState.NOT_SOLD,
                null,
                false);
    }

    private static LineState state(StoredLine line, int free, boolean changed) {
        if (free <= 0) return LineState.SOLD_OUT;
        if (free < line.quantity()) return LineState.FEWER_LEFT;
        return changed ? LineState.PRICE_CHANGED : LineState.READY;
    }

    private static @Nullable UUID setOf(StoredLine line, List<StoredLine> there) {
        return inSet(line, there) > 1 ? line.set() : null;
    }

    private static long inSet(StoredLine line, List<StoredLine> there) {
        if (line.set() == null) return 1;
        return there.stream().filter(other -> line.set().equals(other.set())).count();
    }
}
