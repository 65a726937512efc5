package dev.prilavok.storefront;

import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrderView;
import dev.prilavok.returns.ReturnMessages;
import dev.prilavok.returns.ReturnOffer;
import dev.prilavok.returns.ReturnView;
import dev.prilavok.returns.Returns;
import dev.prilavok.returns.buyer.BuyerClaim;
import dev.prilavok.returns.buyer.BuyerClaimMessages;
import dev.prilavok.returns.buyer.BuyerClaims;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the status page says about returns. */
@ApplicationScoped
class ReturnCorners {
    private static final Set<OrderState> RECEIVED =
            Set.of(OrderState.IN_DELIVERY, OrderState.COMPLETED, OrderState.CLOSED);

    private final Returns returns;
    private final BuyerClaims claims;

    ReturnCorners(Returns returns, BuyerClaims claims) {
        this.returns = returns;
        this.claims = claims;
    }

    ReturnCorner of(OrderView order, String self, Shown shown) {
        var say = Texts.of(GivingMessages.class, shown.locale());
        if (!RECEIVED.contains(order.state())) return new ReturnCorner(null, "", null, List.of(), null);
        var made = Stream.concat(
                        returns.ofOrder(order.shop(), order.id()).stream().map(one -> made(one, self, shown)),
                        claims.ofOrder(order.shop(), order.id()).stream().map(one -> made(one, self, shown)))
                .toList();
        var offer = returns.offer(order).filter(one -> !one.isEmpty());
        if (offer.isEmpty()) return new ReturnCorner(null, "", null, made, self + "/claim");
        var label = offer.get().policy().twoSteps() ? say.withdrawHere() : say.giveBack();
        return offer.get().isOver()
                ? new ReturnCorner(null, label, say.wasUntil(day(offer.get(), shown)), made, self + "/claim")
                : new ReturnCorner(self + "/return", label, say.until(day(offer.get(), shown)), made, self + "/claim");
    }

    private static ReturnCorner.Made made(ReturnView one, String self, Shown shown) {
        var words = Texts.of(ReturnMessages.class, shown.locale());
        return new ReturnCorner.Made(
                self + "/return/" + one.number(),
                words.kind(one.kind()) + " " + one.number(),
                words.state(one.state()));
    }

    private static ReturnCorner.Made made(BuyerClaim one, String self, Shown shown) {
        var say = Texts.of(BuyerClaimMessages.class, shown.locale());
        return new ReturnCorner.Made(self + "/claim", say.one(one.number()), say.state(one.state()));
    }

    private static String day(ReturnOffer offer, Shown shown) {
        return offer.lastDay().format(DateTimeFormatter.ofPattern("d MMMM", shown.locale()));
    }
}
