package dev.prilavok.storefront;

import dev.prilavok.catalog.Prices;
import dev.prilavok.checkout.Ways;
import dev.prilavok.customer.ConsentGiven;
import dev.prilavok.customer.ConsentPurpose;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.Shipment;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.Quote;
import dev.prilavok.social.LinkKind;
import dev.prilavok.social.LinkLine;
import dev.prilavok.social.LinkPurchase;
import dev.prilavok.social.LinkView;
import dev.prilavok.social.OrderLinks;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goods of a link, priced to a town and ordered. */
@ApplicationScoped
class LinkSales {
    private final OrderLinks links;
    private final Delivery delivery;
    private final Prices prices;
    private final Clock clock;

    LinkSales(OrderLinks links, Delivery delivery, Prices prices, Clock clock) {
        this.links = links;
        this.delivery = delivery;
        this.prices = prices;
        this.clock = clock;
    }

    LinkPage page(ShopRequest request, LinkView link, OrderScreen.Screen screen, Shown shown) {
        var say = shown.buying();
        var until = link.kind() == LinkKind.SINGLE ? link.expiresAt() : null;
        return new LinkPage(
                link.lines().stream().map(LinkLine::name).distinct().collect(Collectors.joining(", ")),
                say.linkOg(shown.range(link.goodsMin(), link.goodsMax())),
                request.absolute(link.card()),
                link.message() == null || link.message().isBlank() ? null : link.message(),
                say.linkFrom(shown.shop().name()),
                LineCard.of(items(link, shown), shown),
                until == null
                        ? null
                        : new LinkPage.Moment(
                                until.truncatedTo(ChronoUnit.SECONDS).toString(), shown.until(until, clock.instant())),
                screen.form(),
                screen.sum());
    }

    Priced priced(ShopId shop, String token, LinkView link, Shown shown) {
        return new Priced() {
            @Override
            public Ways ways(UUID city) {
                var shipment = shipment(shop, link, city);
                return new Ways(delivery.quotes(shipment), delivery.obstacles(shipment));
            }

            @Override
            public Quote quote(DeliveryChoice choice, boolean gift) {
                return links.quote(shop, token, choice, gift);
            }

            @Override
            public Sum unpriced() {
                var live = items(link, shown).stream().filter(Item::live).toList();
                return Sum.of(live, link.goodsMin(), link.goodsMax(), shown);
            }
        };
    }

    private static List<Item> items(LinkView link, Shown shown) {
        return link.lines().stream()
                .map(line -> Item.of(line, shown.buying().soldNow()))
                .toList();
    }

    private Shipment shipment(ShopId shop, LinkView link, UUID city) {
        var lines = link.lines().stream().filter(LinkLine::available).toList();
        var known = prices.priced(shop, lines.stream().map(LinkLine::sku).toList());
        var grams = lines.stream()
                .mapToInt(line ->
                        known.containsKey(line.sku()) ? known.get(line.sku()).weightGrams() * line.quantity() : 0)
                .sum();
        return new Shipment(
                city,
                grams,
                link.goodsMax(),
                link.goodsMax(),
                lines.stream().mapToInt(LinkLine::quantity).sum(),
                link.hasAlternatives());
    }

    PlacedOrder order(Shop shop, String token, FormFields fields, Typed typed, Shown shown) {
        var consents = new ArrayList<ConsentGiven>();
        consents.add(ConsentGiven.offer(null));
        consents.add(ConsentGiven.to(ConsentPurpose.ORDER_PROCESSING, fields.consentHash));
        if (typed.news()) consents.add(ConsentGiven.to(ConsentPurpose.MARKETING, fields.newsHash));
        var quote = CheckoutPages.quote(fields.quote);
        return links.order(
                shop.id(),
                token,
                new LinkPurchase(
                        quote == null ? Ids.next() : quote,
                        blankToNull(typed.name()),
                        typed.phone().isBlank() ? null : LinkMistakes.phone(shop, typed),
                        blankToNull(typed.email()),
                        typed.address().strip(),
                        blankToNull(typed.comment()),
                        consents,
                        shown.locale(),
                        fields.key));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
