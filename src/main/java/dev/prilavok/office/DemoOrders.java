package dev.prilavok.office;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.ProductCard;
import dev.prilavok.customer.ConsentGiven;
import dev.prilavok.customer.ConsentPurpose;
import dev.prilavok.customer.Phone;
import dev.prilavok.delivery.CodLimitExceeded;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.PickupPoint;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.Buyer;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.OrderDraft;
import dev.prilavok.order.OrderFilter;
import dev.prilavok.order.Orders;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.order.QuoteRequest;
import dev.prilavok.order.Source;
import dev.prilavok.social.LinkDraft;
import dev.prilavok.social.LinkKind;
import dev.prilavok.social.LinkWish;
import dev.prilavok.social.OrderLinks;
import dev.prilavok.social.SocialChannel;
import dev.prilavok.stock.OutOfStock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Buyers, order links and orders of one demo shop, in every state that is built so far. */
@ApplicationScoped
class DemoOrders {
    private static final String COURIER = "courier";
    private static final String PICKUP = "pickup";
    private static final List<String> CHANNELS = List.of("vk", "telegram", "shop", "whatsapp");

    private final Catalog catalog;
    private final Orders orders;
    private final OrderLinks links;
    private final Delivery delivery;
    private final DemoParcels parcels;
    private final DemoReturns returns;
    private final Scope scope;

    DemoOrders(
            Catalog catalog,
            Orders orders,
            OrderLinks links,
            Delivery delivery,
            DemoParcels parcels,
            DemoReturns returns,
            Scope scope) {
        this.catalog = catalog;
        this.orders = orders;
        this.links = links;
        this.delivery = delivery;
        this.parcels = parcels;
        this.returns = returns;
        this.scope = scope;
    }

    /**
     * Fills a shop with what happens today, once.
     *
     * @param isNew whether it is the first start; a shop that has orders already is left alone otherwise
     */
    void fill(Shop shop, boolean isNew) {
        if (!isNew
                && scope.shop(
                        shop.id(),
                        () -> !orders.list(shop.id(), OrderFilter.all(null, 1))
                                .items()
                                .isEmpty())) return;
        var goods = scope.shop(shop.id(), () -> goods(shop));
        var buyers = DemoBuyers.of(shop);
        var confirmed = place(shop, goods, 0, buyers.get(0), "vk");
        step(shop, () -> orders.confirm(shop.id(), confirmed.number(), Actor.franchisee(shop.slug())));
        place(shop, goods, 3, buyers.get(1), "telegram");
        var regretted = place(shop, goods, 6, buyers.get(2), "shop");
        step(shop, () -> orders.cancel(shop.id(), regretted.number(), Actor.buyer(), reason(shop, true)));
        var unreachable = place(shop, goods, 9, buyers.get(3), "whatsapp");
        step(
                shop,
                () -> orders.cancel(
                        shop.id(), unreachable.number(), Actor.franchisee(shop.slug()), reason(shop, false)));
        place(shop, goods, 12, buyers.get(4), "shop");
        var forgotten = place(shop, goods, 6, buyers.get(5), "vk");
        step(shop, () -> orders.expire(shop.id(), forgotten.number()));
        links(shop, scope.shop(shop.id(), () -> goods(shop)));
        parcels(shop, goods, buyers);
    }

    // Cheaper things: a courier collects up to a limit, and nobody's parcel should fail on that.
    private void parcels(Shop shop, List<ProductCard> all, List<DemoBuyers.Person> buyers) {
        var goods = all.stream()
                .sorted(Comparator.comparing(
                        card -> card.colour(null).sizes().get(0).price()))
                .limit(12)
                .toList();
        var stories = DemoParcels.Story.values();
        // the same story happens to another person in each shop
        var others = Math.floorMod(shop.slug().hashCode(), buyers.size());
        for (var i = 0; i < stories.length; i++) {
            var way = stories[i] == DemoParcels.Story.AT_PICKUP_POINT ? PICKUP : COURIER;
            var order = place(
                    shop,
                    goods,
                    1 + i,
                    buyers.get((i + others) % buyers.size()),
                    CHANNELS.get(i % CHANNELS.size()),
                    way);
            parcels.tell(shop, order, stories[i]);
        }
        for (var story : DemoReturns.Story.values()) {
            var turn = stories.length + story.ordinal();
            var person = buyers.get((turn + others) % buyers.size());
            var order = place(shop, goods, 1 + turn, person, CHANNELS.get(turn % CHANNELS.size()), COURIER);
            parcels.tell(shop, order, DemoParcels.Story.KEPT_ALL);
            returns.tell(shop, order, story);
        }
    }

    /** An order of another day and its story; the number says which goods and which buyer. */
    PlacedOrder past(Shop shop, int turn, DemoParcels.Story story) {
        var order = placed(shop, turn);
        parcels.tell(shop, order, story);
        return order;
    }

    /** An order and nothing more. */
    PlacedOrder placed(Shop shop, int turn) {
        return placed(shop, turn, DemoBuyers.of(shop), COURIER);
    }

    /** An order to a pickup point, where there are some. */
    PlacedOrder toPoint(Shop shop, int turn) {
        return placed(shop, turn, DemoBuyers.inMoscow(shop), PICKUP);
    }

    private PlacedOrder placed(Shop shop, int turn, List<DemoBuyers.Person> buyers, String way) {
        var goods = scope.shop(shop.id(), () -> goods(shop));
        var person = buyers.get(turn % buyers.size());
        return place(shop, goods, turn, person, CHANNELS.get(turn % CHANNELS.size()), way);
    }

    private List<ProductCard> goods(Shop shop) {
        return catalog.list(shop.id(), new CatalogQuery(null, null, CatalogQuery.Sort.NEW, null, 60)).items().stream()
                .flatMap(tile -> catalog.card(shop.id(), tile.slug()).stream())
                .filter(card -> !card.soldOut() && card.trialAllowed())
                .limit(20)
                .toList();
    }

    private PlacedOrder place(Shop shop, List<ProductCard> goods, int from, DemoBuyers.Person person, String channel) {
        return place(shop, goods, from, person, channel, COURIER);
    }

    // What was free when the goods were read may be sold by now, and what came next may be too dear for cash at the
    // door.
    private PlacedOrder place(
            Shop shop, List<ProductCard> goods, int from, DemoBuyers.Person person, String channel, String way) {
        for (var i = 0; i < goods.size() - 1; i++) {
            try {
                return ordered(shop, goods, from + i, person, channel, way);
            } catch (OutOfStock | CodLimitExceeded notThese) {
                // the next ones, then
            }
        }
        throw new IllegalStateException("nothing is left to order at " + shop.slug());
    }

    private PlacedOrder ordered(
            Shop shop, List<ProductCard> goods, int from, DemoBuyers.Person person, String channel, String way) {
        return scope.shop(shop.id(), () -> {
            var city = delivery.suggest(
                            person.city(), shop.locale(), shop.currency().getCode(), 1)
                    .get(0);
            var quote = orders.quote(
                    shop.id(),
                    new QuoteRequest(
                            items(goods.get(from % goods.size()), goods.get((from + 1) % goods.size())),
                            to(city.id(), way),
                            null,
                            null));
            return orders.place(
                    shop.id(),
                    new OrderDraft(
                            quote.id(),
                            new Buyer(
                                    person.name(),
                                    Phone.parse(person.phone(), person.region()),
                                    null,
                                    person.address(),
                                    null),
                            new Source(channel, null, null, null),
                            List.of(ConsentGiven.offer(null), ConsentGiven.to(ConsentPurpose.ORDER_PROCESSING, null)),
                            shop.locale(),
                            null));
        });
    }

    // A town without a point where people try on and pay gets the courier.
    private DeliveryChoice to(UUID city, String way) {
        var points = way.equals(PICKUP) ? delivery.pickupPoints(city) : List.<PickupPoint>of();
        return points.stream()
                .filter(point -> point.fittingRoom() && point.cod())
                .findFirst()
                .map(point -> new DeliveryChoice(city, PICKUP, point.code()))
                .orElse(new DeliveryChoice(city, COURIER, null));
    }

    // Two sizes of the first to choose from, one piece of the second: the basket that this shop is for.
    private static List<QuoteItem> items(ProductCard pair, ProductCard other) {
        var sizes = free(pair);
        var items = new ArrayList<QuoteItem>();
        if (sizes.size() > 1) {
            items.add(new QuoteItem(sizes.get(0), 1, null, "pair"));
            items.add(new QuoteItem(sizes.get(1), 1, null, "pair"));
        } else {
            items.add(new QuoteItem(sizes.get(0), 1, null, null));
        }
        items.add(new QuoteItem(free(other).get(0), 1, null, null));
        return items;
    }

    private static List<Sku> free(ProductCard card) {
        return card.colour(null).sizes().stream()
                .filter(size -> !size.soldOut())
                .sorted((one, two) -> Integer.compare(two.free(), one.free()))
                .map(ProductCard.Size::sku)
                .toList();
    }

    private void links(Shop shop, List<ProductCard> goods) {
        var russian = shop.locale().getLanguage().equals("ru");
        step(shop, () -> {
            var sizes = free(goods.get(2));
            var wishes = sizes.size() > 1
                    ? List.of(new LinkWish(sizes.get(0), 1, null, "pair"), new LinkWish(sizes.get(1), 1, null, "pair"))
                    : List.of(LinkWish.of(sizes.get(0)));
            links.create(
                    shop.id(),
                    new LinkDraft(
                            wishes,
                            Percent.ZERO,
                            russian
                                    ? "Отложила для вас оба размера, до завтра."
                                    : "Both sizes are put aside for you until tomorrow.",
                            LinkKind.SINGLE,
                            Duration.ofHours(24),
                            SocialChannel.TELEGRAM,
                            null,
                            null,
                            null),
                    shop.slug());
            links.create(
                    shop.id(),
                    new LinkDraft(
                            List.of(LinkWish.of(free(goods.get(5)).get(0))),
                            Percent.of("5"),
                            russian
                                    ? "Из вчерашнего поста: по этой ссылке на 5 % дешевле."
                                    : "From yesterday's post: 5 % off by this link.",
                            LinkKind.MULTI,
                            Duration.ofDays(3),
                            russian ? SocialChannel.VK : SocialChannel.WHATSAPP,
                            russian ? "пост о субботней прогулке" : "post about Saturday's walk",
                            "autumn",
                            null),
                    shop.slug());
        });
    }

    private static String reason(Shop shop, boolean buyer) {
        var russian =
                shop.locale().getLanguage().equals(Locale.forLanguageTag("ru").getLanguage());
        if (buyer) return russian ? "Передумала, подарок уже купили" : "Changed my mind, the present is bought already";
        return russian ? "Не дозвонились три раза" : "No answer after three calls";
    }

    private void step(Shop shop, Runnable step) {
        scope.shop(shop.id(), step);
    }
}
