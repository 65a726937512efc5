package dev.prilavok.social;

import dev.prilavok.catalog.PriceOutsideCorridor;
import dev.prilavok.kernel.Idempotency;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Slice;
import dev.prilavok.order.Buyer;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.DiscountTooLarge;
import dev.prilavok.order.NotForSale;
import dev.prilavok.order.OrderDraft;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.Orders;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.Quote;
import dev.prilavok.order.QuoteRequest;
import dev.prilavok.order.Source;
import dev.prilavok.stock.HoldPurpose;
import dev.prilavok.stock.Holding;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Order links. Their makers create, list and revoke them; buyers look, ask for a price and order. A single-use link holds its goods
 * and becomes exactly one order; a multi-use one holds nothing and counts.
 */
@ApplicationScoped
public class OrderLinks {
    private final Links links;
    private final LinkMaking making;
    private final LinkSight sight;
    private final Orders orders;
    private final Stock stock;
    private final Jobs jobs;
    private final Idempotency idempotency;
    private final Clock clock;

    OrderLinks(
            Links links,
            LinkMaking making,
            LinkSight sight,
            Orders orders,
            Stock stock,
            Jobs jobs,
            Idempotency idempotency,
            Clock clock) {
        this.links = links;
        this.making = making;
        this.sight = sight;
        this.orders = orders;
        this.stock = stock;
        this.jobs = jobs;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * Makes a link.
     *
     * @param maker login of who makes it
     * @throws LinkIncomplete saying what to mend
     * @throws PriceOutsideCorridor when an own price is not allowed
     * @throws TooManyLinkUnits when the shop's links would hold too much
     * @throws dev.prilavok.stock.OutOfStock when somebody was quicker
     */
    @Transactional
    public OrderLink create(ShopId shop, LinkDraft draft, String maker) {
        var now = clock.instant();
        var link = making.link(shop, draft, maker, now);
        links.persistAndFlush(link);
        links.note(link, LinkState.ACTIVE, now, maker, null);
        if (draft.contact() != null) links.remember(link, draft.contact());
        var end = link.expiresAt();
        if (end != null) jobs.schedule(ExpireLink.class, link.id().toString(), ExpireLink.of(link), end);
        if (link.holdsStock()) stock.hold(new Holding(link.id(), HoldPurpose.ORDER_LINK, null, end, link.units()));
        return sight.maker(link);
    }

    /** The same, once for a key: a form that was sent twice makes one link. */
    @Transactional
    public OrderLink create(ShopId shop, LinkDraft draft, String maker, @Nullable String key) {
        if (key == null) return create(shop, draft, maker);
        var made = idempotency.once(
                "link-create",
                key,
                Sha256.hex(draft.toString()),
                UUID.class,
                () -> create(shop, draft, maker).id());
        return find(shop, made).orElseThrow(OrderLinks::unknown);
    }

    /**
     * The lines that a draft would have; nothing is made.
     *
     * @throws LinkIncomplete as {@link #create} would
     */
    @Transactional
    public List<LinkLine> preview(ShopId shop, LinkDraft draft) {
        return sight.lines(making.draft(shop, draft, clock.instant())).lines();
    }

    /** How many more pieces single-use links of this shop may hold now. */
    @Transactional
    public int unitsLeft(ShopId shop) {
        return making.unitsLeft(shop, clock.instant());
    }

    /**
     * Takes a link back and frees what it holds; a second time changes nothing.
     *
     * @param by login of who takes it back
     * @throws LinkUsed when it has become an order
     * @throws NotFound when this shop has no such link
     */
    @Transactional
    public void revoke(ShopId shop, UUID id, String by, @Nullable String why) {
        var link = links.toEnd(shop, id).orElseThrow(OrderLinks::unknown);
        if (link.state() == LinkState.ORDERED) throw new LinkUsed();
        if (link.stateAt(clock.instant()).isLive()) ended(link, LinkState.REVOKED, by, why);
    }

    /** The timer came round: an unused link ends and frees what it holds. */
    @Transactional
    void expire(ShopId shop, UUID id) {
        var now = clock.instant();
        links.toEnd(shop, id)
                .filter(link -> link.state().isLive() && link.stateAt(now) == LinkState.EXPIRED)
                .ifPresent(link -> ended(link, LinkState.EXPIRED, "system", null));
    }

    private void ended(Link link, LinkState how, String by, @Nullable String why) {
        link.end(how, clock.instant());
        links.flush();
        links.note(link, how, clock.instant(), by, why);
        links.forgetContact(link);
        if (link.holdsStock()) stock.release(link.id());
    }

    /** A link of this shop. */
    @Transactional
    public Optional<OrderLink> find(ShopId shop, UUID id) {
        return links.of(shop, id).map(sight::maker);
    }

    /** The links of a shop, newest first. */
    @Transactional
    public Slice<OrderLink> list(ShopId shop, LinkFilter filter) {
        var page = links.list(shop, filter, clock.instant());
        return new Slice<>(sight.makers(shop, page.items()), page.next());
    }

    /**
     * What a link offers, for whoever draws a preview of it; changes nothing.
     *
     * @throws NotFound when this shop has no such link
     * @throws LinkExpired when its time is over
     * @throws LinkRevoked when it was taken back
     * @throws LinkUsed when it has become an order
     */
    @Transactional
    public LinkView look(ShopId shop, String token) {
        var link = welcomed(shop, token);
        return sight.buyer(link, link.stateAt(clock.instant()));
    }

    /** The same for a buyer, whose coming is noted. */
    @Transactional
    public LinkView open(ShopId shop, String token) {
        var link = welcomed(shop, token);
        var now = clock.instant();
        var seen = sight.buyer(link, link.holdsStock() ? LinkState.OPENED : LinkState.ACTIVE);
        if (links.opened(link, now)) links.note(link, seen.state(), now, "buyer", null);
        return seen;
    }

    private Link welcomed(ShopId shop, String token) {
        if (!LinkTokens.looksRight(token)) throw unknown();
        var link = links.byToken(shop, token).orElseThrow(OrderLinks::unknown);
        link.welcome(clock.instant());
        return link;
    }

    /**
     * The exact price of everything that the link still offers, brought to a place.
     *
     * @throws LinkGoodsGone when nothing is left
     * @throws LinkOutdated when its prices may no longer be asked
     */
    @Transactional
    public Quote quote(ShopId shop, String token, DeliveryChoice delivery) {
        return quote(shop, token, delivery, false);
    }

    /** The same, wrapped as a present or not. */
    @Transactional
    public Quote quote(ShopId shop, String token, DeliveryChoice delivery, boolean gift) {
        var link = welcomed(shop, token);
        var lines = sight.lines(link);
        if (lines.isGone()) throw new LinkGoodsGone();
        try {
            return orders.quote(
                    shop, new QuoteRequest(lines.items(link), delivery, lines.amountOff(), link.id(), gift));
        } catch (PriceOutsideCorridor | DiscountTooLarge | NotForSale stale) {
            throw new LinkOutdated();
        }
    }

    /**
     * Orders by a link. The same click twice is the same order; of two people with one single-use link the second reads
     * {@link LinkUsed}.
     *
     * @throws dev.prilavok.order.QuoteExpired and the other refusals of {@link Orders#place}
     */
    @Transactional
    public PlacedOrder order(ShopId shop, String token, LinkPurchase purchase) {
        if (!LinkTokens.looksRight(token)) throw unknown();
        var key = purchase.key() == null ? purchase.quote().toString() : purchase.key();
        var body = Sha256.hex(LinkTokens.hash(token) + purchase.fingerprint());
        var once = idempotency.once("order-link", key, body, Done.class, () -> {
            var placed = placed(shop, token, purchase);
            return new Done(placed.number(), placed.id());
        });
        return new PlacedOrder(once.number(), orders.statusToken(shop, once.order()), once.order());
    }

    /** What is kept for a repeated click: the secret of the status link is not. */
    record Done(OrderNumber number, UUID order) {}

    private PlacedOrder placed(ShopId shop, String token, LinkPurchase purchase) {
        var now = clock.instant();
        var link = links.toOrder(shop, token).orElseThrow(OrderLinks::unknown);
        link.welcome(now);
        var draft = draft(link, purchase);
        link.ordered(now);
        if (link.holdsStock()) {
            links.flush();
            links.note(link, LinkState.ORDERED, now, "buyer", null);
            links.forgetContact(link);
        }
        var order = orders.place(shop, draft);
        links.usedFor(link, order.id(), order.number().value(), now);
        return order;
    }

    private OrderDraft draft(Link link, LinkPurchase purchase) {
        return new OrderDraft(
                purchase.quote(),
                buyer(link, purchase),
                new Source(link.channel().code(), link.id(), link.post(), link.campaign()),
                purchase.consents(),
                purchase.locale(),
                link.holdsStock() ? link.id() : null,
                purchase.key());
    }

    private Buyer buyer(Link link, LinkPurchase purchase) {
        var name = purchase.name() == null ? sight.name(link) : purchase.name();
        var phone = purchase.phone() == null ? sight.phone(link) : purchase.phone();
        if (name == null || name.isBlank()) throw new LinkIncomplete(LinkIncomplete.Fault.NO_NAME);
        if (phone == null) throw new LinkIncomplete(LinkIncomplete.Fault.NO_PHONE);
        return new Buyer(name, phone, purchase.email(), purchase.addressLine(), purchase.comment());
    }

    private static NotFound unknown() {
        return new NotFound("order link");
    }
}
