package dev.prilavok.royalty;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.LineRate;
import dev.prilavok.agreement.MonthRoyalty;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Posting;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderView;
import dev.prilavok.returns.ReturnAccepted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What facts mean in money by any terms: the same arithmetic as the books', without writing anything. */
@ApplicationScoped
public class Figures {
    private final Rates rates;

    Figures(Rates rates) {
        this.rates = rates;
    }

    /**
     * What one fact brings a franchisee.
     *
     * @param owed everything together, before the end of the month
     * @param usual the base at the usual rate, which steps change
     */
    public record Figured(Money owed, Money turnover, Money royalty, Money usual) {
        /** Nothing. */
        public static Figured none(CurrencyUnit currency) {
            var none = Money.zero(currency);
            return new Figured(none, none, none, none);
        }

        /** Both together. */
        public Figured plus(Figured other) {
            return new Figured(
                    owed.plus(other.owed),
                    turnover.plus(other.turnover),
                    royalty.plus(other.royalty),
                    usual.plus(other.usual));
        }

        /** The same taken back. */
        public Figured negated() {
            return new Figured(owed.negated(), turnover.negated(), royalty.negated(), usual.negated());
        }
    }

    /** The royalty that each line of an order pays by the terms that it froze. */
    public Map<Integer, Percent> percents(OrderView order, AgreementVersion terms) {
        var found = rates.of(order, terms);
        var percents = new HashMap<Integer, Percent>();
        for (var line : order.lines())
            percents.put(line.no(), found.of(line.no()).percent());
        return percents;
    }

    /** The royalty that goods would pay if they were ordered at a moment. */
    public Map<Sku, Percent> percents(Collection<Sku> skus, AgreementVersion terms, Instant at) {
        var percents = new HashMap<Sku, Percent>();
        rates.of(skus, terms, at).forEach((sku, rate) -> percents.put(sku, rate.percent()));
        return percents;
    }

    /** What the end of a parcel brings by these terms. */
    public Figured of(LineOutcomes outcome, OrderView order, AgreementVersion terms) {
        return figured(Sale.of(outcome, order, rates.of(order, terms), outcome.carrier()), terms, outcome);
    }

    private static Figured figured(Written written, AgreementVersion terms, LineOutcomes outcome) {
        return figured(written, new Books(terms.franchisee(), outcome.due().getCurrencyUnit()));
    }

    /**
     * What an accepted return takes away by these terms.
     *
     * @param accepted every accepted return of the order, the earliest first
     * @param frozen whether these are the terms that its sale was posted by
     */
    public Figured of(
            ReturnAccepted fact,
            OrderView order,
            List<ReturnAccepted> accepted,
            AgreementVersion terms,
            boolean frozen) {
        var line = frozen ? rates.posted(order, terms) : rates.of(order, terms);
        var written = TakenBack.of(fact, order, line, before(fact, accepted));
        return figured(
                written, new Books(terms.franchisee(), fact.money().goods().getCurrencyUnit()));
    }

    /** By line, pieces that came back before a fact. */
    static Map<Integer, Integer> before(ReturnAccepted fact, List<ReturnAccepted> accepted) {
        var pieces = new HashMap<Integer, Integer>();
        for (var earlier : accepted) {
            if (earlier.id().equals(fact.id())) break;
            earlier.lines().forEach(line -> pieces.merge(line.no(), line.quantity(), Integer::sum));
        }
        return pieces;
    }

    /** The end of a month by any terms. */
    public MonthRoyalty month(
            MonthBases sold,
            YearMonth month,
            LocalDate since,
            Map<UUID, AgreementVersion> versions,
            AgreementVersion last) {
        return MonthCharges.figured(sold, month, since, versions, last);
    }

    private static Figured figured(Written written, Books books) {
        var sum = Figured.none(books.currency());
        for (var posting : written.postings()) sum = sum.plus(owed(posting, books));
        for (var basis : written.bases())
            sum = sum.plus(new Figured(
                    Money.zero(books.currency()),
                    basis.sales(),
                    basis.royalty(),
                    basis.rate().rule() == LineRate.Rule.USUAL ? basis.base() : Money.zero(books.currency())));
        return sum;
    }

    private static Figured owed(Posting posting, Books books) {
        var none = Money.zero(books.currency());
        if (isTheirs(posting.credit(), books)) return new Figured(posting.money(), none, none, none);
        if (isTheirs(posting.debit(), books)) return new Figured(posting.money().negated(), none, none, none);
        return Figured.none(books.currency());
    }

    private static boolean isTheirs(Account account, Books books) {
        return account.equals(books.pending()) || account.equals(books.available());
    }
}
