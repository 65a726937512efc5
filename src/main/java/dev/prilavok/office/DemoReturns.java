package dev.prilavok.office;

import dev.prilavok.customer.Phone;
import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.returns.NewReturn;
import dev.prilavok.returns.ReturnKind;
import dev.prilavok.returns.ReturnOffer;
import dev.prilavok.returns.ReturnStatements;
import dev.prilavok.returns.ReturnView;
import dev.prilavok.returns.Returns;
import dev.prilavok.returns.buyer.BuyerClaim;
import dev.prilavok.returns.buyer.BuyerClaims;
import dev.prilavok.returns.buyer.NewClaim;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes things that demo buyers have kept back, each return to another point, through the doors that people use. */
@ApplicationScoped
class DemoReturns {
    private static final Actor PACKER = Actor.warehouse("warehouse");
    private static final Actor SUPPORT = Actor.headOffice("support");
    private static final Actor PAYER = Actor.headOffice("accountant");

    /** How far what was kept goes back. */
    enum Story {
        ASKED,
        ON_ITS_WAY,
        INSPECTED,
        REFUNDED,
        DECLINED_CLAIM,
        CLAIM
    }

    private final Orders orders;
    private final Returns returns;
    private final BuyerClaims claims;
    private final Scope scope;

    DemoReturns(Orders orders, Returns returns, BuyerClaims claims, Scope scope) {
        this.orders = orders;
        this.returns = returns;
        this.claims = claims;
        this.scope = scope;
    }

    /** Tells the story of an order that was kept. */
    void tell(Shop shop, PlacedOrder placed, Story story) {
        var order = in(shop, () -> orders.byId(shop.id(), placed.id()).orElseThrow());
        switch (story) {
            case CLAIM -> claim(shop, order);
            case DECLINED_CLAIM -> {
                var claim = claim(shop, order);
                in(shop, () -> claims.deny(shop.id(), claim.id(), SUPPORT, worn(shop)));
            }
            default -> back(shop, order, story);
        }
    }

    private BuyerClaim claim(Shop shop, OrderView order) {
        var words = isRussian(shop)
                ? "Разошёлся шов на рукаве, нитка торчит."
                : "The seam of a sleeve has come apart, a thread hangs out.";
        var said = new NewClaim(BuyerClaim.What.DAMAGED, BuyerClaim.Remedy.REFUND, words, List.of());
        return in(shop, () -> claims.open(order, said, Actor.buyer()));
    }

    private void back(Shop shop, OrderView order, Story story) {
        var asked = in(shop, () -> asked(shop, order));
        if (story == Story.ASKED) return;
        in(shop, () -> returns.inTransit(shop.id(), asked.id(), null, Actor.courier("carrier")));
        if (story == Story.ON_ITS_WAY) return;
        inspected(shop, asked);
        if (story == Story.INSPECTED) return;
        refunded(shop, order, asked);
    }

    private ReturnView asked(Shop shop, OrderView order) {
        var offer = returns.offer(order).orElseThrow();
        var wanted = new NewReturn(
                order.id(),
                ReturnKind.RETURN,
                List.of(NewReturn.Wanted.of(offer.lines().get(0).line().no(), 1, RefusalReason.SIZE_SMALL)),
                offer.ways().get(0).way(),
                null,
                null);
        var statement = statement(order, offer, wanted);
        return returns.request(shop.id(), statement == null ? wanted : wanted.stated(statement), Actor.buyer());
    }

    private static @Nullable String statement(OrderView order, ReturnOffer offer, NewReturn wanted) {
        return offer.policy().twoSteps() ? ReturnStatements.of(order, offer, wanted, order.locale()) : null;
    }

    private void inspected(Shop shop, ReturnView asked) {
        var units = asked.lines().stream()
                .map(line -> new Graded(line.no(), line.quantity(), Grade.FIT, null, null))
                .toList();
        in(shop, () -> returns.receive(shop.id(), asked.id(), PACKER));
        in(shop, () -> returns.inspect(shop.id(), asked.id(), units, PACKER));
    }

    private void refunded(Shop shop, OrderView order, ReturnView asked) {
        var taken = Map.of(asked.lines().get(0).no(), 1);
        var phone = Phone.parse(order.buyer().phone().e164(), "RU");
        in(shop, () -> returns.decide(shop.id(), asked.id(), taken, SUPPORT, null));
        scope.shop(shop.id(), () -> returns.pay(shop.id(), asked.id(), phone, bank(shop), null));
        in(shop, () -> returns.refundSent(shop.id(), asked.id(), "1017", PAYER));
        in(shop, () -> returns.refunded(shop.id(), asked.id(), PAYER));
    }

    private static String bank(Shop shop) {
        return isRussian(shop) ? "Т-Банк" : "Swedbank";
    }

    private static String worn(Shop shop) {
        return isRussian(shop)
                ? "На вещи следы носки, шов разошёлся уже у вас. Можем отдать в ремонт за наш счёт."
                : "The item was worn, and the seam came apart later. We can have it mended at our cost.";
    }

    private static boolean isRussian(Shop shop) {
        return shop.locale().getLanguage().equals("ru");
    }

    private <T> T in(Shop shop, Supplier<T> step) {
        return scope.shop(shop.id(), step);
    }
}
