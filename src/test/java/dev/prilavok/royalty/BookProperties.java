package dev.prilavok.royalty;

import static dev.prilavok.ledger.AccountKind.*;
import static dev.prilavok.royalty.ChanceFixture.kopecks;

import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Journal;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** The invariants of domain.md 2.10, each with its number, asked of the books of one order; what does not hold is named. */
@ApplicationScoped
public class BookProperties {
    private static final Set<AccountKind> ENDS_AT_ZERO =
            Set.of(BUYER_PREPAY, BUYER_REFUND, COURIER_COD, INV_TRANSIT, INV_RETURN);

    private final BooksFixture given;
    private final OrdersFixture orders;
    private final Ledger ledger;
    private final Scope scope;

    BookProperties(BooksFixture given, OrdersFixture orders, Ledger ledger, Scope scope) {
        this.given = given;
        this.orders = orders;
        this.ledger = ledger;
        this.scope = scope;
    }

    /**
     * The truth about an order that is over: paid, refunded, everything back in the warehouse.
     *
     * @param door kept pieces by line, as the last truth about the door has it
     * @param left what was kept and has not come back since
     */
    public record Truth(boolean lost, Map<Integer, Integer> door, Map<Integer, Integer> left) {}

    /** What does not hold in the books and for those who read them. */
    public List<String> broken(ChanceFixture.OnItsWay one, Truth truth, Shop stranger) {
        var journals = journals(one);
        var broken = new ArrayList<>(broken(one, truth, journals));
        var books = books(journals);
        if (!isTheSumOfItsEntries(one, books)) broken.add("4 every posting is in the account's balance " + books);
        if (!isWholeDiscount(one)) broken.add("10 the parts of a discount are the whole");
        if (!scope.shop(stranger.id(), () -> ledger.about(one.placed().id())).isEmpty())
            broken.add("11 a stranger sees nothing");
        return broken;
    }

    /** What does not hold when these are the journals of the order. */
    List<String> broken(ChanceFixture.OnItsWay one, Truth truth, List<Journal> journals) {
        var broken = new ArrayList<String>();
        var books = books(journals);
        BiConsumer<String, Boolean> holds = (what, does) -> {
            if (!does) broken.add(what + " " + books);
        };
        var split = OwnSplit.of(one.placed(), one.terms(), truth.left());
        var owed = none(books, FR_PENDING).plus(none(books, FR_AVAILABLE)).negated();
        holds.accept("1 two sides of one currency", journals.stream().allMatch(BookProperties::isBalanced));
        holds.accept("5 royalty at the frozen rate", none(books, ROYALTY).equals(kopecks(-split.royalty())));
        holds.accept("5 fund at the frozen rate", none(books, MARKETING_FUND).equals(kopecks(-split.fund())));
        holds.accept("5 wholesale as frozen", none(books, WHOLESALE).equals(kopecks(-split.wholesale())));
        holds.accept("5 subsidy of what is left", none(books, PROMO_SUBSIDY).equals(kopecks(split.subsidy())));
        holds.accept("5 owed", owed.equals(kopecks(split.owed(share(one, truth)))));
        holds.accept(
                "5 taxes go back with the line",
                none(books, VAT).plus(none(books, VAT_CHARGED)).isZero());
        for (var kind : ENDS_AT_ZERO)
            holds.accept("6 nothing left on " + kind, none(books, kind).isZero());
        if (one.terms().availability() != AvailabilityPolicy.AFTER_RETURN_WINDOW)
            holds.accept("6 nothing waits", none(books, FR_PENDING).isZero());
        holds.accept("3 goods are where their pieces are", none(books, COGS).equals(cost(one, truth)));
        holds.accept("8 one journal a fact", facts(journals) == journals.size());
        return broken;
    }

    private static long facts(List<Journal> journals) {
        return journals.stream()
                .map(journal -> journal.source() + journal.sourceId() + journal.event())
                .distinct()
                .count();
    }

    private static Map<AccountKind, Money> books(List<Journal> journals) {
        var sums = new EnumMap<AccountKind, Money>(AccountKind.class);
        for (var journal : journals)
            for (var posting : journal.postings()) {
                sums.merge(posting.debit().kind(), posting.money(), Money::plus);
                sums.merge(posting.credit().kind(), posting.money().negated(), Money::plus);
            }
        return sums;
    }

    List<Journal> journals(ChanceFixture.OnItsWay one) {
        return scope.network(() -> ledger.about(one.placed().id()));
    }

    private static boolean isBalanced(Journal journal) {
        return journal.postings().stream()
                .allMatch(posting -> posting.money().isPositive()
                        && posting.debit().currency().equals(posting.money().getCurrencyUnit())
                        && posting.credit().currency().equals(posting.money().getCurrencyUnit()));
    }

    // The account says of the order what its journals say.
    private boolean isTheSumOfItsEntries(ChanceFixture.OnItsWay one, Map<AccountKind, Money> books) {
        var available =
                Account.of(FR_AVAILABLE, one.shop().franchisee(), kopecks(0).getCurrencyUnit());
        var byLine = scope.network(() -> ledger.balances(available, one.placed().id()));
        return Money.total(kopecks(0).getCurrencyUnit(), byLine.values()).equals(none(books, FR_AVAILABLE));
    }

    private static long share(ChanceFixture.OnItsWay one, Truth truth) {
        if (truth.lost()) return 0;
        var shares = one.terms().deliveryShare();
        var kept = truth.door().values().stream().mapToInt(Integer::intValue).sum();
        var all =
                one.placed().lines().stream().mapToInt(line -> line.quantity()).sum();
        var share = kept == 0 ? shares.refused() : kept == all ? shares.keptInFull() : shares.keptPartly();
        return share.getAmountMinorLong();
    }

    private Money cost(ChanceFixture.OnItsWay one, Truth truth) {
        var costs = scope.shop(one.shop().id(), () -> costs(one));
        return Money.total(
                kopecks(0).getCurrencyUnit(),
                truth.left().entrySet().stream()
                        .map(line ->
                                costs.getOrDefault(line.getKey(), kopecks(0)).multipliedBy(line.getValue()))
                        .toList());
    }

    private Map<Integer, Money> costs(ChanceFixture.OnItsWay one) {
        return given.parcel(one.shop(), one.sent()).lines().stream()
                .filter(line -> line.unitCost() != null)
                .collect(Collectors.toMap(line -> line.no(), line -> line.unitCost()));
    }

    private boolean isWholeDiscount(ChanceFixture.OnItsWay one) {
        var order = orders.view(one.shop(), one.sent().order());
        return order.lines().stream()
                .allMatch(line -> line.unit()
                        .multipliedBy(line.quantity())
                        .minus(line.pricing().discount())
                        .equals(line.total()));
    }

    private static Money none(Map<AccountKind, Money> books, AccountKind kind) {
        return books.getOrDefault(kind, kopecks(0));
    }
}
