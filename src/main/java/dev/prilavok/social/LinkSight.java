package dev.prilavok.social;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.customer.Phone;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.Availability;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a stored link together with today's prices and stock, for its maker and for its buyer. */
@ApplicationScoped
class LinkSight {
    private final Links links;
    private final Prices prices;
    private final Stock stock;
    private final LinkCards cards;
    private final Clock clock;

    LinkSight(Links links, Prices prices, Stock stock, LinkCards cards, Clock clock) {
        this.links = links;
        this.prices = prices;
        this.stock = stock;
        this.cards = cards;
        this.clock = clock;
    }

    OrderLink maker(Link link) {
        return makers(link.shop(), List.of(link)).get(0);
    }

    List<OrderLink> makers(ShopId shop, List<Link> some) {
        var priced = priced(shop, some);
        var free = free(some);
        var orders = links.orders(shop, some.stream().map(Link::id).toList());
        return some.stream()
                .map(link -> maker(link, lines(link, priced, free), orders))
                .toList();
    }

    private OrderLink maker(Link link, PricedLines lines, Map<UUID, List<OrderLink.MadeOrder>> orders) {
        return new OrderLink(
                link.id(),
                link.token(),
                link.kind(),
                link.stateAt(clock.instant()),
                lines.lines(),
                link.discount(),
                lines.least(),
                lines.most(),
                link.message(),
                link.channel(),
                link.post(),
                link.campaign(),
                link.createdBy(),
                link.createdAt(),
                link.expiresAt(),
                link.openedAt(),
                link.endedAt(),
                orders.getOrDefault(link.id(), List.of()),
                cards.path(link, lines));
    }

    LinkView buyer(Link link, LinkState state) {
        var lines = lines(link);
        return new LinkView(
                link.id(),
                link.shop(),
                link.kind(),
                state,
                link.message(),
                lines.lines(),
                link.discount(),
                lines.least(),
                lines.most(),
                link.expiresAt(),
                Math.toIntExact(links.uses(link)),
                links.contact(link).map(LinkSight::masked).orElse(null),
                link.channel(),
                link.post(),
                link.campaign(),
                cards.path(link, lines));
    }

    private static LinkView.MaskedContact masked(Links.StoredContact contact) {
        return new LinkView.MaskedContact(
                contact.name(), contact.phone() == null ? null : new Phone(contact.phone()).masked());
    }

    PricedLines lines(Link link) {
        return lines(link, priced(link.shop(), List.of(link)), free(List.of(link)));
    }

    private PricedLines lines(Link link, Map<Sku, PricedVariant> priced, Availability free) {
        var held = link.holdsStock() && link.stateAt(clock.instant()).isLive();
        return PricedLines.of(link, priced, item -> held || free.free(item.sku()) >= item.quantity());
    }

    private Map<Sku, PricedVariant> priced(ShopId shop, List<Link> some) {
        return prices.priced(shop, skus(some));
    }

    private Availability free(List<Link> some) {
        return stock.availability(skus(some));
    }

    private static Collection<Sku> skus(List<Link> some) {
        return some.stream()
                .flatMap(link -> link.items().stream())
                .map(LinkItem::sku)
                .collect(Collectors.toSet());
    }

    @Nullable
    Phone phone(Link link) {
        return links.contact(link)
                .map(Links.StoredContact::phone)
                .map(Phone::new)
                .orElse(null);
    }

    @Nullable
    String name(Link link) {
        return links.contact(link).map(Links.StoredContact::name).orElse(null);
    }
}
