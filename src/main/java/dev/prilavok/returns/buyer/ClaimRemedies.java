package dev.prilavok.returns.buyer;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.returns.NewReturn;
import dev.prilavok.returns.ReturnKind;
import dev.prilavok.returns.ReturnPolicies;
import dev.prilavok.returns.ReturnState;
import dev.prilavok.returns.ReturnView;
import dev.prilavok.returns.ReturnWay;
import dev.prilavok.returns.Returns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes what the buyer gets for a claim: a return for the money, an exchange for the same thing again. */
@ApplicationScoped
class ClaimRemedies {
    private final Returns returns;
    private final ReturnPolicies policies;
    private final Orders orders;

    ClaimRemedies(Returns returns, ReturnPolicies policies, Orders orders) {
        this.returns = returns;
        this.policies = policies;
        this.orders = orders;
    }

    /** The returns that were made. */
    List<UUID> of(BuyerClaim claim, ClaimAnswer answer, Actor actor) {
        var order = orders.byId(claim.shop(), claim.order()).orElseThrow(() -> new NotFound("order"));
        var made = new ArrayList<UUID>();
        made(claim, order, answer, ReturnKind.RETURN, actor).ifPresent(one -> {
            made.add(one.id());
            if (claim.what() == BuyerClaim.What.MISSING) neverCame(one, actor);
        });
        made(claim, order, answer, ReturnKind.EXCHANGE, actor).ifPresent(one -> made.add(one.id()));
        return made;
    }

    private Optional<ReturnView> made(
            BuyerClaim claim, OrderView order, ClaimAnswer answer, ReturnKind kind, Actor actor) {
        var wanted = kind == ReturnKind.RETURN ? BuyerClaim.Remedy.REFUND : BuyerClaim.Remedy.REPLACEMENT;
        var lines = answer.pieces().stream()
                .filter(piece -> piece.remedy() == wanted)
                .map(piece -> line(claim, order, piece))
                .toList();
        if (lines.isEmpty()) return Optional.empty();
        var one = returns.request(
                claim.shop(), new NewReturn(order.id(), kind, lines, way(claim, order, answer), null, null), actor);
        return Optional.of(one.state() == ReturnState.REQUESTED ? returns.approve(claim.shop(), one.id(), actor) : one);
    }

    private static NewReturn.Wanted line(BuyerClaim claim, OrderView order, ClaimAnswer.Piece piece) {
        var same = order.lines().stream()
                .filter(line -> line.no() == piece.line())
                .findFirst()
                .orElseThrow(BuyerClaimRefused::nothingChosen)
                .sku();
        return new NewReturn.Wanted(
                piece.line(),
                piece.quantity(),
                reason(claim.what()),
                null,
                false,
                claim.photos(),
                piece.remedy() == BuyerClaim.Remedy.REPLACEMENT ? same : null);
    }

    // What was lost on our own carriage is ours to pay for, whatever way was chosen for the rest.
    private ReturnWay way(BuyerClaim claim, OrderView order, ClaimAnswer answer) {
        if (claim.what() != BuyerClaim.What.MISSING) return answer.way();
        return policies.ways(order.goods().getCurrencyUnit()).stream()
                .filter(ReturnPolicies.Way::ourLabel)
                .map(ReturnPolicies.Way::way)
                .findFirst()
                .orElse(answer.way());
    }

    // Nobody can send back what was never in the parcel: the money is due at once.
    private void neverCame(ReturnView one, Actor actor) {
        returns.inTransit(one.shop(), one.id(), null, actor);
        returns.lost(one.shop(), one.id(), actor);
    }

    private static RefusalReason reason(BuyerClaim.What what) {
        return switch (what) {
            case DAMAGED -> RefusalReason.DEFECT;
            case WRONG_ITEM -> RefusalReason.WRONG_ITEM;
            case MISSING -> RefusalReason.NOT_AS_DESCRIBED;
        };
    }
}
