package dev.prilavok.office;

import dev.prilavok.order.OrderFilter;
import dev.prilavok.tenancy.Shop;
import org.jspecify.annotations.Nullable;

/** What the list was asked for; the address says it all, so that a view can be sent to a colleague. */
record OrderQuery(OrderChip chip, Span span, @Nullable Shop shop) {
    static OrderQuery of(OfficeDesk desk, String show, String span, String slug) {
        return new OrderQuery(OrderChip.named(show), Span.named(span), slug.isEmpty() ? null : desk.shop(slug));
    }

    OrderFilter filter(OfficeDesk desk, @Nullable String cursor, int rows) {
        var zone = desk.config().zone();
        return new OrderFilter(
                chip.states(),
                null,
                null,
                span.from(desk.clock(), zone),
                span.before(desk.clock(), zone),
                shop == null ? null : shop.id(),
                cursor,
                rows);
    }

    OrderQuery with(OrderChip other) {
        return new OrderQuery(other, span, shop);
    }

    OrderQuery with(Span other) {
        return new OrderQuery(chip, other, shop);
    }

    String url() {
        return "/office/orders" + query();
    }

    String query() {
        var query =
                new StringBuilder("?show=").append(chip.code()).append("&span=").append(span.code());
        if (shop != null) query.append("&shop=").append(shop.slug());
        return query.toString();
    }
}
