package dev.prilavok.office;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.order.Actor;
import dev.prilavok.order.HistoryEntry;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.Ended;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One order as head office sees it; phone and address only for those who have to call or decide. */
record OrderCardView(
        String url,
        String number,
        String shop,
        String shopSlug,
        String state,
        String colour,
        String placed,
        @Nullable String expires,
        String buyer,
        String phone,
        @Nullable Contacts contacts,
        String delivery,
        String deliveryPrice,
        String promised,
        List<Line> lines,
        @Nullable String discount,
        @Nullable String gift,
        String due,
        String channel,
        List<Step> history,
        boolean mayConfirm,
        boolean mayCancel) {

    /** What a person of the office needs for a call. */
    record Contacts(
            @Nullable String mail, String address, @Nullable String comment) {}

    record Line(
            String name,
            String variant,
            String sku,
            int quantity,
            int missing,
            String unit,
            String total,
            boolean toChoose) {
        public boolean gone() {
            return missing == quantity;
        }
    }

    record Step(
            String at, String state, String by, @Nullable String reason) {}

    static OrderCardView of(OfficeDesk desk, Shop shop, OrderView order, boolean decides) {
        var time = desk.time();
        var way = order.delivery();
        return new OrderCardView(
                "/office/orders/" + shop.slug() + "/" + order.number(),
                order.number().shown(),
                shop.name(),
                shop.slug(),
                Ended.words(
                        order.state(),
                        order.result(),
                        desk.say().state(order.state()),
                        desk.lang().locale()),
                Ended.colour(order.state(), order.result(), OrderChip.colour(order.state())),
                time.moment(order.placedAt()),
                order.expiresAt() == null ? null : time.moment(order.expiresAt()),
                order.buyer().name(),
                decides ? order.buyer().phone().shown() : order.buyer().phone().masked(),
                decides ? contacts(order) : null,
                way.title(),
                shown(desk, way.price()),
                time.days(way.earliest(), way.latest()),
                order.lines().stream().map(line -> line(desk, line)).toList(),
                order.discountLeft() == null ? null : shown(desk, order.discountLeft()),
                order.gift() == null ? null : shown(desk, order.gift()),
                due(desk, order),
                desk.say().channelName(order.source().channel()),
                order.history().stream().map(entry -> step(desk, time, entry)).toList(),
                decides && order.mayConfirm(Actor.Kind.HEAD_OFFICE),
                decides && order.mayCancel(Actor.Kind.HEAD_OFFICE));
    }

    private static Contacts contacts(OrderView order) {
        var buyer = order.buyer();
        return new Contacts(buyer.email(), buyer.addressLine(), buyer.comment());
    }

    private static String due(OfficeDesk desk, OrderView order) {
        if (order.dueMin().equals(order.due())) return shown(desk, order.due());
        return desk.say().dueRange(shown(desk, order.dueMin()), shown(desk, order.due()));
    }

    private static Line line(OfficeDesk desk, OrderLineView line) {
        return new Line(
                line.name(),
                line.colour().isEmpty() ? line.size() : line.colour() + ", " + line.size(),
                line.sku().value(),
                line.quantity(),
                line.pieces().cancelled(),
                shown(desk, line.unit()),
                shown(desk, line.left() == 0 ? line.total() : line.part(line.left())),
                line.alternative() != null);
    }

    private static Step step(OfficeDesk desk, OfficeTime time, HistoryEntry entry) {
        var by = switch (entry.actor().kind()) {
            case BUYER -> desk.say().actorBuyer();
            case SYSTEM -> desk.say().actorSystem();
            default -> entry.actor().name();
        };
        return new Step(time.moment(entry.at()), desk.say().state(entry.to()), by, entry.reason());
    }

    private static String shown(OfficeDesk desk, Money money) {
        return Moneys.shown(money, desk.lang().locale());
    }
}
