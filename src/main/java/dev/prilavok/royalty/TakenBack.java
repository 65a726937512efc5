package dev.prilavok.royalty;

import static dev.prilavok.ledger.AccountKind.COGS;
import static dev.prilavok.ledger.AccountKind.DELIVERY_INCOME;
import static dev.prilavok.ledger.AccountKind.DELIVERY_RECHARGE;
import static dev.prilavok.ledger.AccountKind.LOSS_DAMAGE;
import static dev.prilavok.ledger.AccountKind.PROMO_SUBSIDY;
import static dev.prilavok.ledger.AccountKind.RETURN_SHIP_INCOME;
import static dev.prilavok.ledger.AccountKind.ROYALTY;
import static dev.prilavok.ledger.AccountKind.VAT;
import static dev.prilavok.ledger.AccountKind.VAT_CHARGED;
import static dev.prilavok.ledger.AccountKind.WHOLESALE;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.kernel.Percent;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Posting;
import dev.prilavok.ledger.Postings;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import dev.prilavok.returns.ReturnAccepted;
import dev.prilavok.returns.ReturnKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What an accepted return means in money (M12): everything that its lines brought goes back at their own frozen rates. */
final class TakenBack {
    private final ReturnAccepted fact;
    private final AgreementVersion terms;
    private final LineRates rates;
    private final List<Basis> bases = new ArrayList<>();
    private final Books books;
    private final Map<Integer, OrderLineView> lines;
    private final Map<Integer, Integer> before;

    private TakenBack(ReturnAccepted fact, OrderView order, LineRates rates, Map<Integer, Integer> before) {
        this.fact = fact;
        this.terms = rates.terms();
        this.rates = rates;
        this.books = new Books(fact.franchisee(), fact.money().goods().getCurrencyUnit());
        this.lines = order.lines().stream().collect(Collectors.toMap(OrderLineView::no, Function.identity()));
        this.before = new HashMap<>(before);
    }

    /**
     * Every posting of the return, and what its royalty was charged on.
     *
     * @param before by line, pieces that earlier returns had taken back
     */
    static Written of(ReturnAccepted fact, OrderView order, LineRates rates, Map<Integer, Integer> before) {
        var back = new TakenBack(fact, order, rates, before);
        return new Written(back.postings(), back.bases);
    }

    private List<Posting> postings() {
        var all = Postings.about(fact.order());
        fact.lines().forEach(line -> all.and(back(line)));
        var refund = books.refund(fact.returned());
        var money = fact.money();
        onDelivery(all);
        return all.move(refund, books.of(RETURN_SHIP_INCOME), money.withheld(), LineKind.CARRIAGE_BACK.name())
                .move(books.of(DELIVERY_INCOME), refund, money.deliveryBack(), LineKind.DELIVERY.name())
                .move(books.of(VAT), books.of(VAT_CHARGED), deliveryVat(), LineKind.VAT.name())
                .list();
    }

    // Royalty of delivery goes back with what was paid for it; an exchange shares the costs of its new parcel instead.
    private void onDelivery(Postings all) {
        var basis = Basis.ofDelivery(rates, fact.money().deliveryBack(), vat()).back();
        if (!basis.base().isZero() && !terms.rules().royalty().onGross()) {
            bases.add(basis);
            all.move(books.of(ROYALTY), books.pending(), basis.royalty().negated(), LineKind.ROYALTY.name());
        }
        if (fact.kind() == ReturnKind.RETURN && !fact.lostOnWay())
            all.move(
                    books.pending(),
                    books.of(DELIVERY_RECHARGE),
                    terms.returnShare(books.currency()),
                    LineKind.DELIVERY_SHARE.name());
    }

    private Percent vat() {
        return fact.lines().stream()
                .map(line -> line.pricing().vat())
                .max(Comparator.comparingInt(Percent::basisPoints))
                .orElse(Percent.ZERO);
    }

    // Carriage went with the goods at their highest rate; it comes back at the highest of everything that was kept.
    private Money deliveryVat() {
        return Stream.concat(fact.lines().stream().map(ReturnAccepted.Line::no), before.keySet().stream())
                .flatMap(no -> Optional.ofNullable(lines.get(no)).stream())
                .map(line -> line.pricing().vat())
                .max(Comparator.comparingInt(Percent::basisPoints))
                .map(rate -> rate.includedIn(fact.money().deliveryBack()))
                .orElse(Money.zero(books.currency()));
    }

    private Postings back(ReturnAccepted.Line line) {
        var view = lines.get(line.no());
        if (view == null)
            throw new IllegalStateException("the order of return " + fact.number() + " has no line " + line.no());
        var sold = new SoldLine(view, terms, rates.of(line.no()));
        var first = view.pieces().kept();
        var kept = first - before.getOrDefault(line.no(), 0);
        before.merge(line.no(), line.quantity(), Integer::sum);
        var split = sold.back(kept, line.quantity());
        var vat = sold.vatBack(first, kept, line.quantity());
        bases.add(Basis.of(line.no(), line.quantity(), sold.rate(), split).back());
        return Postings.about(fact.order(), line.no())
                .move(
                        books.pending(),
                        books.refund(fact.returned()),
                        split.retail().minus(split.subsidy()),
                        LineKind.RETAIL.name())
                .move(books.pending(), books.of(PROMO_SUBSIDY), split.subsidy(), LineKind.SUBSIDY.name())
                .move(books.of(WHOLESALE), books.pending(), split.wholesale(), LineKind.WHOLESALE.name())
                .move(books.of(ROYALTY), books.pending(), split.royalty(), LineKind.ROYALTY.name())
                .move(books.fund(), books.pending(), split.fund(), LineKind.MARKETING_FUND.name())
                .move(books.of(VAT), books.of(VAT_CHARGED), vat, LineKind.VAT.name())
                .and(goods(line));
    }

    private Postings goods(ReturnAccepted.Line line) {
        var all = Postings.about(fact.order(), line.no());
        var unit = line.unitCost();
        if (unit == null) return all;
        var currency = unit.getCurrencyUnit();
        var to = fact.lostOnWay() ? Account.of(LOSS_DAMAGE, currency) : Books.goods(line.place(), currency);
        var from = Account.of(COGS, currency);
        return to.equals(from) ? all : all.move(to, from, unit.multipliedBy(line.quantity()), LineKind.COST.name());
    }
}
