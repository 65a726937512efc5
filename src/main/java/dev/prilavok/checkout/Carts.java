package dev.prilavok.checkout;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.OutOfStock;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Baskets, one per browser and shop. They hold no stock: what is gone meanwhile is shown as such. */
@ApplicationScoped
public class Carts {
    private final CartRows rows;
    private final CartLook look;
    private final CartLimits limits;
    private final Prices prices;
    private final Stock stock;
    private final Shops shops;
    private final Clock clock;

    Carts(CartRows rows, CartLook look, CartLimits limits, Prices prices, Stock stock, Shops shops, Clock clock) {
        this.rows = rows;
        this.look = look;
        this.limits = limits;
        this.prices = prices;
        this.stock = stock;
        this.shops = shops;
        this.clock = clock;
    }

    /** The basket of a browser; empty when it has none here. */
    @Transactional
    public Cart of(ShopId shop, CartToken token) {
        return look.at(shops.get(shop), rows.lines(shop, token));
    }

    /**
     * Puts pieces into the basket, or one more size of something that is there, to choose from at the door.
     *
     * @param alternativeOf the size that it travels along with; null for an ordinary line
     * @throws CheckoutRefusal when the shop does not sell it, it is no other size of the same thing, or a limit is reached
     * @throws OutOfStock when fewer are free
     */
    @Transactional
    public Cart add(ShopId shop, CartToken token, Sku sku, int quantity, @Nullable Sku alternativeOf) {
        if (quantity < 1 || quantity > 1000) throw new BadRequest("quantity");
        var variant = sold(shop, sku);
        var cart = rows.open(shop, token, clock.instant());
        var lines = rows.lines(shop, token);
        if (alternativeOf == null) putMore(shop, cart, variant, quantity, lineOf(lines, sku));
        else putAlong(shop, cart, variant, lineOf(lines, alternativeOf).orElseThrow(CheckoutRefusal::notAnAlternative));
        return within(shop, token);
    }

    /**
     * Changes how many pieces of a line are wanted; none takes it out. Whoever decides about the quantity has seen the price.
     *
     * @throws OutOfStock when fewer are free
     */
    @Transactional
    public Cart change(ShopId shop, CartToken token, UUID lineId, int quantity) {
        if (quantity < 0 || quantity > 1000) throw new BadRequest("quantity");
        if (quantity == 0) return remove(shop, token, lineId);
        var cart = locked(shop, token);
        var line = line(shop, token, lineId);
        if (quantity > line.quantity()) refuseMissing(line.sku(), quantity);
        rows.put(shop, cart, sold(shop, line.sku()), quantity, quantity == 1 ? line.set() : null, clock.instant());
        return quantity > line.quantity() ? within(shop, token) : of(shop, token);
    }

    /** Takes a line out; it can be put back. */
    @Transactional
    public Cart remove(ShopId shop, CartToken token, UUID line) {
        var cart = locked(shop, token);
        rows.remove(shop, cart, line(shop, token, line).id(), clock.instant());
        return of(shop, token);
    }

    /** Puts the line back that was taken out last. */
    @Transactional
    public Cart undo(ShopId shop, CartToken token) {
        var cart = locked(shop, token);
        var removed = of(shop, token).removed();
        if (removed != null) rows.putBack(shop, cart, removed.id());
        return within(shop, token);
    }

    /** Makes a set to choose from of all sizes of one thing that are in the basket. */
    @Transactional
    public Cart together(ShopId shop, CartToken token, UUID lineId) {
        var cart = locked(shop, token);
        var line = line(shop, token, lineId);
        var others = sizesOf(shop, line, rows.lines(shop, token));
        if (others.isEmpty()) throw CheckoutRefusal.notAnAlternative();
        if (!sold(shop, line.sku()).trialAllowed()) throw CheckoutRefusal.noTrial();
        var set = line.set() == null ? Ids.next() : line.set();
        rows.together(shop, cart, line.id(), set);
        others.forEach(other -> rows.together(shop, cart, other.id(), set));
        return within(shop, token);
    }

    /** Makes ordinary lines of the sizes of a set. */
    @Transactional
    public Cart apart(ShopId shop, CartToken token, UUID lineId) {
        var cart = locked(shop, token);
        var set = line(shop, token, lineId).set();
        if (set != null) rows.apart(shop, cart, set);
        return of(shop, token);
    }

    private void putMore(ShopId shop, UUID cart, PricedVariant variant, int more, Optional<StoredLine> there) {
        if (there.isPresent() && there.get().set() != null) return;
        var wanted = more + there.map(StoredLine::quantity).orElse(0);
        refuseMissing(variant.sku(), wanted);
        rows.put(shop, cart, variant, wanted, null, clock.instant());
    }

    private void putAlong(ShopId shop, UUID cart, PricedVariant variant, StoredLine first) {
        if (!isOtherSize(sold(shop, first.sku()), variant)) throw CheckoutRefusal.notAnAlternative();
        if (!variant.trialAllowed()) throw CheckoutRefusal.noTrial();
        refuseMissing(variant.sku(), 1);
        var set = first.set() == null ? Ids.next() : first.set();
        rows.together(shop, cart, first.id(), set);
        rows.put(shop, cart, variant, 1, set, clock.instant());
    }

    private List<StoredLine> sizesOf(ShopId shop, StoredLine line, List<StoredLine> lines) {
        var there = lines.stream().filter(StoredLine::isThere).toList();
        var priced = prices.priced(shop, there.stream().map(StoredLine::sku).toList());
        var wanted = priced.get(line.sku());
        if (wanted == null) return List.of();
        return there.stream()
                .filter(other -> priced.containsKey(other.sku()) && isOtherSize(wanted, priced.get(other.sku())))
                .toList();
    }

    // Names of colours are compared in one language, that of this request, and never with what was stored in another.
    private static boolean isOtherSize(PricedVariant one, PricedVariant other) {
        return one.product().equals(other.product())
                && one.colour().equals(other.colour())
                && !one.sku().equals(other.sku());
    }

    private PricedVariant sold(ShopId shop, Sku sku) {
        var variant = prices.priced(shop, List.of(sku)).get(sku);
        if (variant == null) throw CheckoutRefusal.notSoldHere();
        return variant;
    }

    private void refuseMissing(Sku sku, int wanted) {
        var free = stock.availability(List.of(sku)).free(sku);
        if (free < wanted) throw new OutOfStock(sku, wanted, Math.max(0, free));
    }

    private UUID locked(ShopId shop, CartToken token) {
        return rows.lock(shop, token, clock.instant()).orElseThrow(() -> new NotFound("cart"));
    }

    private StoredLine line(ShopId shop, CartToken token, UUID id) {
        return rows.lines(shop, token).stream()
                .filter(line -> line.id().equals(id) && line.isThere())
                .findFirst()
                .orElseThrow(() -> new NotFound("line"));
    }

    private static Optional<StoredLine> lineOf(List<StoredLine> lines, Sku sku) {
        return lines.stream()
                .filter(line -> line.isThere() && line.sku().equals(sku))
                .findFirst();
    }

    private Cart within(ShopId shop, CartToken token) {
        var cart = of(shop, token);
        limits.refuseTooMuch(cart);
        return cart;
    }
}
