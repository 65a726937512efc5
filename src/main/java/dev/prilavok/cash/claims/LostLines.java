package dev.prilavok.cash.claims;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.KeptLine;
import dev.prilavok.agreement.LineSplit;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Splits;
import dev.prilavok.order.Funder;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.Orders;
import dev.prilavok.returns.claims.CarrierClaim;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What the agreement pays for the lines of a lost parcel: of what they would have brought, by the terms that their order froze. */
@ApplicationScoped
class LostLines {
    private final Orders orders;
    private final Agreements agreements;

    LostLines(Orders orders, Agreements agreements) {
        this.orders = orders;
        this.agreements = agreements;
    }

    /** The compensation by line; empty when the latest truth is that nothing is gone. */
    SortedMap<Integer, Money> of(CarrierClaim claim) {
        var worth = new TreeMap<Integer, Money>();
        orders.outcomes(claim.shop(), claim.order()).stream()
                .filter(one -> one.parcel().equals(claim.parcel()))
                .reduce((before, later) -> later)
                .ifPresent(outcome -> worth.putAll(of(claim, outcome)));
        return worth;
    }

    private Map<Integer, Money> of(CarrierClaim claim, LineOutcomes outcome) {
        var order = orders.byId(claim.shop(), claim.order()).orElseThrow(() -> new NotFound("order"));
        var terms = agreements.version(outcome.franchisee(), outcome.agreementVersion());
        var sold = order.lines().stream().collect(Collectors.toMap(OrderLineView::no, Function.identity()));
        var worth = new TreeMap<Integer, Money>();
        for (var line : outcome.lines()) {
            var what = sold.get(line.no());
            if (what != null && isGone(line.outcome()))
                worth.merge(line.no(), brings(what, line.quantity(), terms), Money::plus);
        }
        worth.values().removeIf(money -> !money.isPositive());
        return worth;
    }

    private static boolean isGone(LineOutcome outcome) {
        return outcome == LineOutcome.LOST || outcome == LineOutcome.DAMAGED;
    }

    private static Money brings(OrderLineView line, int pieces, AgreementVersion terms) {
        var pricing = line.pricing();
        var split = LineSplit.of(
                terms,
                new KeptLine(
                        line.part(pieces),
                        subsidy(line, pieces),
                        pricing.wholesale().multipliedBy(pieces),
                        pricing.vat()));
        return terms.compensation()
                .of(split.retail()
                        .minus(split.wholesale())
                        .minus(split.royalty())
                        .minus(split.fund()));
    }

    private static Money subsidy(OrderLineView line, int pieces) {
        var discount = line.pricing().discount();
        if (line.pricing().funder() != Funder.HEAD_OFFICE || discount.isZero())
            return Money.zero(discount.getCurrencyUnit());
        var each = Splits.byWeight(discount, Collections.nCopies(line.quantity(), line.unit()));
        return Money.total(discount.getCurrencyUnit(), each.subList(0, pieces));
    }
}
