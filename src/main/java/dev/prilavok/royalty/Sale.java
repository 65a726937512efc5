package dev.prilavok.royalty;

import static dev.prilavok.ledger.AccountKind.COGS;
import static dev.prilavok.ledger.AccountKind.DELIVERY_INCOME;
import static dev.prilavok.ledger.AccountKind.DELIVERY_RECHARGE;
import static dev.prilavok.ledger.AccountKind.INV_RETURN;
import static dev.prilavok.ledger.AccountKind.INV_TRANSIT;
import static dev.prilavok.ledger.AccountKind.PROMO_SUBSIDY;
import static dev.prilavok.ledger.AccountKind.ROYALTY;
import static dev.prilavok.ledger.AccountKind.VAT;
import static dev.prilavok.ledger.AccountKind.VAT_CHARGED;
import static dev.prilavok.ledger.AccountKind.WHOLESALE;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.Outcome;
import dev.prilavok.kernel.Percent;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Posting;
import dev.prilavok.ledger.Postings;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What a parcel's end means in money: M4 kept, M5 kept in part, M6 refused, each with its VAT and subsidies. */
final class Sale {
    private final LineOutcomes outcome;
    private final OrderView order;
    private final AgreementVersion terms;
    private final LineRates rates;
    private final List<Basis> bases = new ArrayList<>();
    private final Books books;
    private final Map<Integer, OrderLineView> lines;
    private final BuyerMoney money;

    private Sale(LineOutcomes outcome, OrderView order, LineRates rates, String carrier) {
        this.outcome = outcome;
        this.order = order;
        this.terms = rates.terms();
        this.rates = rates;
        this.books = new Books(outcome.franchisee(), outcome.due().getCurrencyUnit());
        this.lines = order.lines().stream().collect(Collectors.toMap(OrderLineView::no, Function.identity()));
        this.money = new BuyerMoney(outcome, books, carrier);
    }

    /**
     * Every posting of the outcome, from what the order froze, and what its royalty is charged on.
     *
     * @param carrier who took the money, as the waybill names it
     */
    static Written of(LineOutcomes outcome, OrderView order, LineRates rates, String carrier) {
        var sale = new Sale(outcome, order, rates, carrier);
        return new Written(sale.postings(), sale.bases);
    }

    private List<Posting> postings() {
        var all = Postings.about(outcome.order());
        outcome.lines()
                .forEach(line -> all.and(
                        switch (line.outcome()) {
                            case KEPT -> kept(line);
                            case REFUSED -> refused(line);
                            case LOST, DAMAGED, CANCELLED -> Postings.general();
                        }));
        money.draw(outcome.delivery())
                .forEach(part ->
                        all.move(part.from(), books.of(DELIVERY_INCOME), part.money(), LineKind.DELIVERY.name()));
        onDelivery(all);
        all.move(books.pending(), books.of(DELIVERY_RECHARGE), share(), LineKind.DELIVERY_SHARE.name());
        all.and(money.surplus(order.credit()));
        return all.list();
    }

    private Postings kept(LineOutcomes.Line line) {
        var sold = new SoldLine(line(line.no()), terms, rates.of(line.no()));
        var split = sold.kept(line.quantity());
        bases.add(Basis.of(line.no(), line.quantity(), sold.rate(), split));
        var all = Postings.about(outcome.order(), line.no());
        money.draw(split.retail().minus(split.subsidy()))
                .forEach(part -> all.move(part.from(), books.pending(), part.money(), LineKind.RETAIL.name()));
        return all.move(books.of(PROMO_SUBSIDY), books.pending(), split.subsidy(), LineKind.SUBSIDY.name())
                .move(books.pending(), books.of(WHOLESALE), split.wholesale(), LineKind.WHOLESALE.name())
                .move(books.pending(), books.of(ROYALTY), split.royalty(), LineKind.ROYALTY.name())
                .move(books.pending(), books.fund(), split.fund(), LineKind.MARKETING_FUND.name())
                .move(books.of(VAT_CHARGED), books.of(VAT), sold.vat(line.quantity()), LineKind.VAT.name())
                .and(cost(line, true));
    }

    private Postings refused(LineOutcomes.Line line) {
        return cost(line, false);
    }

    private Postings cost(LineOutcomes.Line line, boolean kept) {
        var all = Postings.about(outcome.order(), line.no());
        var unit = line.unitCost();
        if (unit == null) return all;
        var currency = unit.getCurrencyUnit();
        return all.move(
                Account.of(kept ? COGS : INV_RETURN, currency),
                Account.of(INV_TRANSIT, currency),
                unit.multipliedBy(line.quantity()),
                LineKind.COST.name());
    }

    private OrderLineView line(int no) {
        var line = lines.get(no);
        if (line == null) throw new IllegalStateException("order " + order.number() + " has no line " + no);
        return line;
    }

    private void onDelivery(Postings all) {
        var vat = deliveryVat();
        var basis = Basis.ofDelivery(rates, outcome.delivery(), vat);
        if (!basis.base().isZero()) bases.add(basis);
        all.move(books.pending(), books.of(ROYALTY), basis.royalty(), LineKind.ROYALTY.name());
        var revenue =
                terms.model() == ContractModel.RESELLER ? outcome.delivery().plus(basis.royalty()) : outcome.delivery();
        all.move(books.of(VAT_CHARGED), books.of(VAT), vat.includedIn(revenue), LineKind.VAT.name());
    }

    // Carriage follows the goods: the highest rate among what was kept.
    private Percent deliveryVat() {
        return outcome.lines().stream()
                .filter(line -> line.outcome() == LineOutcome.KEPT)
                .map(line -> line.pricing().vat())
                .max(Comparator.comparingInt(Percent::basisPoints))
                .orElse(Percent.ZERO);
    }

    private Money share() {
        return terms.share(
                switch (outcome.result()) {
                    case KEPT_FULL -> Outcome.KEPT_IN_FULL;
                    case KEPT_PARTIAL -> Outcome.KEPT_PARTLY;
                    case REFUSED -> Outcome.REFUSED;
                    case LOST -> Outcome.LOST;
                },
                books.currency());
    }
}
