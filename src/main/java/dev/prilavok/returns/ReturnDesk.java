package dev.prilavok.returns;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.Actor;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What may come back of an order by the law of the buyer's country, and the request for it. */
@ApplicationScoped
class ReturnDesk {
    private static final int LONGEST_NOTE = 1000;

    private final ReturnRows rows;
    private final ReturnPolicies policies;
    private final Orders orders;
    private final Prices prices;
    private final ReturnSizes sizes;
    private final Clock clock;

    ReturnDesk(ReturnRows rows, ReturnPolicies policies, Orders orders, Prices prices, ReturnSizes sizes, Clock clock) {
        this.rows = rows;
        this.policies = policies;
        this.orders = orders;
        this.prices = prices;
        this.sizes = sizes;
        this.clock = clock;
    }

    Optional<ReturnOffer> offer(Shop shop, OrderView order) {
        var received = received(order);
        if (received.isEmpty()) return Optional.empty();
        var policy = policies.of(order);
        var zone = policies.zone(order, shop);
        // the page about returns is the information that the law wants the buyer to have
        var informed = shop.shows("returns");
        var lastDay = policy.lastDay(received.get(), zone, informed);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var ways = policies.ways(order.goods().getCurrencyUnit());
        return Optional.of(
                new ReturnOffer(policy, zone, informed, lastDay, today.isAfter(lastDay), lines(shop, order), ways));
    }

    // The term runs from the last parcel that brought something.
    private Optional<Instant> received(OrderView order) {
        return orders.outcomes(order.shop(), order.id()).stream()
                .filter(outcome -> outcome.pieces(LineOutcome.KEPT) > 0)
                .map(outcome -> outcome.occurredAt())
                .max(Instant::compareTo);
    }

    private List<ReturnOffer.Line> lines(Shop shop, OrderView order) {
        var asked = rows.asked(order.shop(), order.id());
        var priced = prices.priced(
                shop.id(), order.lines().stream().map(OrderLineView::sku).toList());
        return order.lines().stream()
                .map(line -> {
                    var left = line.pieces().kept() - line.pieces().returned() - asked.getOrDefault(line.no(), 0);
                    var before = line.pieces().returned() + asked.getOrDefault(line.no(), 0);
                    var each = left > 0 ? RefundSum.paid(line, before, 1) : zero(order);
                    return new ReturnOffer.Line(line, Math.max(0, left), each, isHygiene(priced.get(line.sku())));
                })
                .filter(line -> line.most() > 0)
                .toList();
    }

    // What nobody may try on is worn next to the skin.
    private static boolean isHygiene(@Nullable PricedVariant variant) {
        return variant != null && !variant.trialAllowed();
    }

    /** The request as it will be stored; refuses what the law and the shop do not give. */
    ReturnView asked(Shop shop, OrderView order, NewReturn wanted, Actor actor) {
        var offer = offer(shop, order).orElseThrow(ReturnRefused::nothingReceived);
        // head office may be kinder than the law
        if (offer.isOver() && actor.kind() != Actor.Kind.HEAD_OFFICE) throw ReturnRefused.tooLate(offer.lastDay());
        if (wanted.lines().isEmpty()) throw ReturnRefused.nothingChosen();
        if (Requisites.hasCardNumber(wanted.note())) throw ReturnRefused.cardNumber();
        var lines = wanted.lines().stream()
                .map(line -> sized(shop, order, line(offer, wanted, line), actor))
                .sorted((one, other) -> Integer.compare(one.no(), other.no()))
                .toList();
        var numbers = new HashSet<Integer>();
        if (!lines.stream().allMatch(line -> numbers.add(line.no()))) throw ReturnRefused.nothingChosen();
        var way = policies.way(wanted.way(), order.goods().getCurrencyUnit()).orElseThrow(ReturnRefused::noSuchWay);
        var now = clock.instant();
        return new ReturnView(
                shop.id(),
                Ids.next(),
                SpokenNumber.of('R'),
                order.id(),
                order.number(),
                wanted.kind(),
                ReturnState.REQUESTED,
                now,
                now,
                offer.policy().jurisdiction(),
                offer.zone(),
                order.locale(),
                way.way(),
                way.ourLabel(),
                way.carriage(),
                offer.informed(),
                offer.lastDay(),
                offer.policy().refundBy(now, offer.zone()),
                shortened(wanted.note()),
                wanted.statement(),
                null,
                order.goods().getCurrencyUnit(),
                shop.franchisee(),
                order.agreementVersion(),
                null,
                null,
                null,
                null,
                null,
                lines,
                List.of(),
                List.of());
    }

    // Some laws want the buyer to confirm a withdrawal in words; whoever asks in the buyer's place has them otherwise.
    boolean wantsStatement(OrderView order, Actor actor) {
        return actor.kind() == Actor.Kind.BUYER && policies.of(order).twoSteps();
    }

    private static ReturnLine line(ReturnOffer offer, NewReturn wanted, NewReturn.Wanted asked) {
        var found = offer.lines().stream()
                .filter(line -> line.line().no() == asked.line())
                .findFirst()
                .orElseThrow(ReturnRefused::nothingReceived);
        var line = found.line();
        if (asked.quantity() < 1 || asked.quantity() > found.most())
            throw ReturnRefused.tooMany(line.name(), found.most());
        if (Requisites.hasCardNumber(asked.note())) throw ReturnRefused.cardNumber();
        var view = new ReturnLine(
                line.no(),
                line.sku(),
                line.name(),
                line.colour(),
                line.size(),
                line.pictureSrc(),
                asked.quantity(),
                asked.reason(),
                shortened(asked.note()),
                asked.photos(),
                asked.size(),
                null,
                null,
                null);
        refuseClass(offer.policy(), found, view, asked);
        if (wanted.kind() == ReturnKind.EXCHANGE && asked.size() == null) throw ReturnRefused.sizeMissing(line.name());
        return view;
    }

    // Only another size of the same thing, in the same colour, that is there; head office replaces like with like.
    private ReturnLine sized(Shop shop, OrderView order, ReturnLine line, Actor actor) {
        if (line.newSku() == null) return line;
        var old = order.lines().stream()
                .filter(one -> one.no() == line.no())
                .findFirst()
                .orElseThrow();
        var like = line.newSku().equals(line.sku()) && actor.kind() == Actor.Kind.HEAD_OFFICE;
        var size = like ? line.size() : sizes.of(shop, old).get(line.newSku().value());
        if (size == null) throw ReturnRefused.sizeSoldOut(line.name());
        return new ReturnLine(
                line.no(),
                line.sku(),
                line.name(),
                line.colour(),
                line.size(),
                line.pictureSrc(),
                line.quantity(),
                line.reason(),
                line.note(),
                line.photos(),
                line.newSku(),
                size,
                null,
                null);
    }

    private static void refuseClass(
            ReturnPolicy policy, ReturnOffer.Line found, ReturnLine view, NewReturn.Wanted asked) {
        if (!found.hygiene() || view.isOurFault()) return;
        if (policy.hygiene() == ReturnPolicy.Hygiene.NEVER) throw ReturnRefused.notReturnable(view.name());
        if (policy.hygiene() == ReturnPolicy.Hygiene.SEALED && !asked.sealed()) throw ReturnRefused.opened(view.name());
    }

    private static @Nullable String shortened(@Nullable String note) {
        if (note == null || note.isBlank()) return null;
        var plain = note.strip().replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", " ");
        return plain.substring(0, Math.min(LONGEST_NOTE, plain.length()));
    }

    private static Money zero(OrderView order) {
        return Money.zero(Objects.requireNonNull(order.goods()).getCurrencyUnit());
    }
}
