package dev.prilavok.storefront;

import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.returns.Requisites;
import dev.prilavok.returns.ReturnKind;
import dev.prilavok.returns.ReturnLine;
import dev.prilavok.returns.ReturnMessages;
import dev.prilavok.returns.ReturnPageMessages;
import dev.prilavok.returns.ReturnState;
import dev.prilavok.returns.ReturnView;
import dev.prilavok.returns.Returns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells a buyer how far a return is and what to do next. */
@ApplicationScoped
class ReturnStory {
    private final Returns returns;

    ReturnStory(Returns returns) {
        this.returns = returns;
    }

    /** What is special about this look at the page. */
    record Look(
            @Nullable String trouble,
            @Nullable String said,
            boolean codeAsked,
            String phone,
            String bank,
            String words) {
        static final Look PLAIN = new Look(null, null, false, "", "", "");
    }

    ReturnedPage of(ReturnView one, OrderView order, String parent, Shown shown, Look look) {
        var words = Texts.of(ReturnMessages.class, shown.locale());
        var say = Texts.of(GivingMessages.class, shown.locale());
        var to = returns.requisites(one.shop(), one.id());
        return new ReturnedPage(
                one.number(),
                words.kind(one.kind()) + " " + one.number(),
                words.state(one.state()),
                next(one, say),
                one.state().hasClock() ? say.refundBy(day(one, shown)) : null,
                parent + "/return/" + one.number(),
                parent,
                look.trouble(),
                look.said(),
                one.lines().stream().map(line -> thing(line, shown, say)).toList(),
                sum(one, shown),
                one.statement(),
                to.map(Requisites::masked).map(say::goesTo).orElse(null),
                mayPay(one, to),
                order.buyer().phone().masked(),
                look.codeAsked(),
                look.phone(),
                look.bank(),
                one.state().mayBecome(ReturnState.CANCELLED, Actor.Kind.BUYER),
                one.state() == ReturnState.DECLINED && look.said() == null,
                look.words());
    }

    private static boolean mayPay(ReturnView one, Optional<Requisites> to) {
        return switch (one.state()) {
            case CLOSED, CANCELLED, REJECTED, DECLINED, REFUND_SENT, REFUNDED -> false;
            default -> one.kind() == ReturnKind.RETURN || one.state() == ReturnState.REFUND_DUE || to.isPresent();
        };
    }

    private String next(ReturnView one, GivingMessages say) {
        return switch (one.state()) {
            case REQUESTED -> say.nextRequested();
            case APPROVED, AWAITING_SHIPMENT ->
                one.kind() == ReturnKind.EXCHANGE && one.exchangeOrder() != null ? say.nextExchange() : how(one, say);
            case IN_TRANSIT -> say.nextTransit();
            case RECEIVED, INSPECTED -> say.nextReceived();
            case ACCEPTED, PARTLY_ACCEPTED, REFUND_DUE, REFUND_FAILED -> say.nextDue();
            case REFUND_SENT -> say.nextSent();
            case REFUNDED -> say.nextRefunded();
            case DECLINED, REJECTED -> say.nextDeclined(reason(one));
            case CANCELLED -> say.nextCancelled();
            case LOST_ON_WAY -> say.nextLost();
            case CLOSED -> say.nextClosed();
        };
    }

    private String how(ReturnView one, GivingMessages say) {
        var address = returns.warehouseAddress();
        return switch (one.way()) {
            case COURIER -> say.nextCourier(one.number());
            case PICKUP -> say.nextPickup(one.number());
            case POST -> say.nextPost(address, one.number());
            case WAREHOUSE -> say.nextWarehouse(address, one.number());
        };
    }

    private static String reason(ReturnView one) {
        return one.history().stream()
                .filter(step -> step.to() == ReturnState.DECLINED || step.to() == ReturnState.REJECTED)
                .map(step -> step.reason() == null ? "" : step.reason())
                .reduce("", (before, later) -> later);
    }

    private static ReturnedPage.Thing thing(ReturnLine line, Shown shown, GivingMessages say) {
        var about = line.colour() + ", " + line.size() + (line.newSize() == null ? "" : " → " + line.newSize());
        var pieces = line.quantity() > 1 ? ", " + say.pieces(line.quantity()) : "";
        return new ReturnedPage.Thing(
                line.name(), about + pieces + ". " + line.reason().shown(shown.locale()));
    }

    private static List<ReturnedPage.Amount> sum(ReturnView one, Shown shown) {
        var money = one.money();
        if (money == null) return List.of();
        var say = Texts.of(ReturnPageMessages.class, shown.locale());
        var rows = new ArrayList<ReturnedPage.Amount>();
        rows.add(new ReturnedPage.Amount(say.paidFor(), shown.money(money.goods()), false));
        if (!money.withheld().isZero())
            rows.add(new ReturnedPage.Amount(say.withheld(), "− " + shown.money(money.withheld()), false));
        if (!money.deliveryBack().isZero())
            rows.add(new ReturnedPage.Amount(say.deliveryBack(), shown.money(money.deliveryBack()), false));
        if (!money.carried().isZero())
            rows.add(new ReturnedPage.Amount(say.carried(), "− " + shown.money(money.carried()), false));
        rows.add(new ReturnedPage.Amount(say.gets(), shown.money(money.refund()), true));
        return rows;
    }

    // The clock stands at the midnight that ends the day.
    private static String day(ReturnView one, Shown shown) {
        return one.refundBy()
                .minusSeconds(1)
                .atZone(one.zone())
                .format(DateTimeFormatter.ofPattern("d MMMM", shown.locale()));
    }
}
