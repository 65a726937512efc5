package dev.prilavok.storefront;

import dev.prilavok.catalog.Picture;
import dev.prilavok.checkout.Cart;
import dev.prilavok.checkout.CartLine;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.QuoteLine;
import dev.prilavok.social.LinkLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a basket, a quote, a link or an order: whatever it is a line of, buyers see it alike.
 *
 * @param set key that the sizes to choose from share
 * @param live counts towards the sum
 */
record Item(
        String key,
        @Nullable String slug,
        String name,
        String colour,
        String size,
        int quantity,
        Money total,
        @Nullable Money before,
        @Nullable String set,
        @Nullable String pic,
        @Nullable String trouble,
        boolean mayJoin,
        boolean live) {
    private static final int THUMB = 160;

    static List<Item> of(Cart cart, Locale locale) {
        return cart.lines().stream().map(line -> of(cart, line, locale)).toList();
    }

    private static Item of(Cart cart, CartLine line, Locale locale) {
        var notice = line.notice(locale);
        var set = set(cart, line);
        return new Item(
                line.id().toString(),
                line.slug(),
                line.name(),
                line.colour(),
                line.size(),
                line.quantity(),
                line.total(),
                null,
                set == null ? null : set.toString(),
                thumb(line.picture()),
                notice.isEmpty() ? null : notice,
                set == null && hasRival(cart, line),
                line.state().mayBeOrdered());
    }

    private static boolean hasRival(Cart cart, CartLine line) {
        return line.mayChoose()
                && cart.ready().stream()
                        .anyMatch(other -> !other.id().equals(line.id())
                                && other.product().equals(line.product())
                                && other.colour().equals(line.colour()));
    }

    // A choice among one is no choice: the other sizes may have sold out meanwhile.
    private static @Nullable UUID set(Cart cart, CartLine line) {
        var rivals = cart.ready().stream()
                .filter(other -> line.set() != null && line.set().equals(other.set()))
                .count();
        return rivals > 1 ? line.set() : null;
    }

    static Item of(QuoteLine line) {
        return new Item(
                Integer.toString(line.no()),
                line.slug(),
                line.name(),
                line.colour(),
                line.size(),
                line.quantity(),
                line.total(),
                null,
                line.alternative(),
                thumb(line.picture()),
                null,
                false,
                true);
    }

    static Item of(LinkLine line, @Nullable String gone) {
        return new Item(
                Integer.toString(line.no()),
                line.product(),
                line.name(),
                line.colour(),
                line.size(),
                line.quantity(),
                line.total(),
                line.compareAt(),
                line.alternative(),
                thumb(line.picture()),
                line.available() ? null : gone,
                false,
                line.available());
    }

    /** Lines of an order; what the warehouse does not have is there and does not count. */
    static List<Item> of(OrderView order, Map<Sku, String> pics, GiftMessages say) {
        return order.lines().stream()
                .map(line -> of(line, isChoice(order, line), pics.get(line.sku()), missing(line, say)))
                .toList();
    }

    private static Item of(OrderLineView line, boolean choice, @Nullable String pic, @Nullable String missing) {
        var gone = line.left() == 0;
        return new Item(
                Integer.toString(line.no()),
                line.slug(),
                line.name(),
                line.colour(),
                line.size(),
                gone ? line.quantity() : line.left(),
                gone ? line.total() : line.part(line.left()),
                null,
                choice ? line.alternative() : null,
                pic,
                missing,
                false,
                !gone);
    }

    private static boolean isChoice(OrderView order, OrderLineView line) {
        return line.left() > 0
                && line.alternative() != null
                && order.lines().stream()
                                .filter(other ->
                                        other.left() > 0 && line.alternative().equals(other.alternative()))
                                .count()
                        > 1;
    }

    private static @Nullable String missing(OrderLineView line, GiftMessages say) {
        if (line.left() == line.quantity()) return null;
        return line.left() == 0 ? say.gone() : say.fewer(line.pieces().cancelled(), line.left());
    }

    /** Sizes of one set together, every other line by itself, in their order. */
    static Collection<List<Item>> grouped(List<Item> items) {
        var groups = new LinkedHashMap<String, List<Item>>();
        for (var item : items)
            groups.computeIfAbsent(item.set == null ? "line " + item.key : "set " + item.set, key -> new ArrayList<>())
                    .add(item);
        return groups.values();
    }

    private static @Nullable String thumb(@Nullable Picture picture) {
        return picture == null ? null : picture.src(THUMB);
    }
}
