package dev.prilavok.royalty;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.Outcome;
import dev.prilavok.kernel.Slice;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Journal;
import dev.prilavok.ledger.KindEntry;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.Posting;
import dev.prilavok.ledger.SubjectSums;
import dev.prilavok.ledger.adjustments.Adjustments;
import dev.prilavok.order.OrderFilter;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.OrderRow;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a franchisee earns, read from the book and from nothing else; every figure opens to the lines that make it. */
@ApplicationScoped
public class Earnings {
    private static final Set<OrderState> UNDER_WAY =
            Set.of(OrderState.CONFIRMED, OrderState.RELEASED, OrderState.IN_DELIVERY);
    private static final int MOST = 200;

    private final Ledger ledger;
    private final Orders orders;
    private final Agreements agreements;
    private final Rates rates;

    Earnings(Ledger ledger, Orders orders, Agreements agreements, Rates rates) {
        this.ledger = ledger;
        this.orders = orders;
        this.agreements = agreements;
        this.rates = rates;
    }

    /** The three figures: expected of a shop's orders under way, waiting and available of its owner, in the shop's currency. */
    @Transactional
    public Earned of(Shop shop) {
        var books = books(shop);
        var balances = ledger.balances(List.of(books.pending(), books.available()));
        var underWay = underWay(shop);
        return new Earned(
                Money.total(
                        shop.currency(),
                        underWay.stream().map(order -> expected(order, shop)).toList()),
                underWay.size(),
                Objects.requireNonNull(balances.get(books.pending())).negated(),
                Objects.requireNonNull(balances.get(books.available())).negated());
    }

    private List<OrderView> underWay(Shop shop) {
        var filter = new OrderFilter(UNDER_WAY, null, null, null, null, null, null, MOST);
        var ids = orders.list(shop.id(), filter).items().stream()
                .map(OrderRow::id)
                .toList();
        return ids.isEmpty() ? List.of() : orders.handled(ids);
    }

    // One of each set of sizes and all the rest: what most buyers do.
    private Money expected(OrderView order, Shop shop) {
        return agreements
                .find(shop.franchisee(), order.agreementVersion())
                .map(terms -> expected(order, shop, terms))
                .orElse(Money.zero(shop.currency()));
    }

    private Money expected(OrderView order, Shop shop, AgreementVersion terms) {
        var own = rates.of(order, terms);
        var sets = new HashSet<String>();
        var lines = order.lines().stream()
                .filter(line -> line.alternative() == null || sets.add(line.alternative()))
                .map(line -> new SoldLine(line, terms, own.of(line.no()))
                        .kept(line.quantity() - line.pieces().cancelled()))
                .map(split -> split.retail()
                        .minus(split.wholesale())
                        .minus(split.royalty())
                        .minus(split.fund()))
                .toList();
        return Money.total(shop.currency(), lines).minus(terms.share(Outcome.KEPT_IN_FULL, shop.currency()));
    }

    /** Orders of a shop that brought or took something, the one that moved last first. */
    @Transactional
    public Slice<EarnedOrder> orders(Shop shop, @Nullable String cursor, int size) {
        var books = books(shop);
        var found = ledger.bySubject(accounts(books), shop.id(), null, cursor, size);
        if (found.items().isEmpty()) return new Slice<>(List.of(), null);
        var ids = found.items().stream().map(SubjectSums::subject).toList();
        var byId = orders.handled(ids).stream().collect(Collectors.toMap(OrderView::id, Function.identity()));
        var waiting = ledger.balances(books.pending(), ids);
        var rows = found.items().stream()
                .flatMap(sums -> Optional.ofNullable(byId.get(sums.subject()))
                        .map(order -> earned(
                                order,
                                sums,
                                waiting.getOrDefault(order.id(), Money.zero(shop.currency()))
                                        .negated()))
                        .stream())
                .toList();
        return new Slice<>(rows, found.next());
    }

    /** What head office corrected by hand, the latest first; it is about no order. */
    @Transactional
    public List<KindEntry> adjustments(Shop shop) {
        return ledger.ofKind(accounts(books(shop)), LineKind.ADJUSTMENT.name(), MOST).stream()
                .filter(one -> one.source().equals(Adjustments.SOURCE))
                .toList();
    }

    /** Everything that one order brought and took, line by line; empty when the shop has no such order. */
    @Transactional
    public Optional<EarnedOrder.Explained> explain(Shop shop, OrderNumber number) {
        return orders.find(shop.id(), number).map(order -> explained(shop, order));
    }

    private EarnedOrder.Explained explained(Shop shop, OrderView order) {
        var books = books(shop);
        var mine = accounts(books);
        var entries = new ArrayList<EarnedOrder.Entry>();
        for (var journal : ledger.about(order.id()))
            for (var posting : journal.postings())
                if (order.id().equals(posting.subject()))
                    entry(journal, posting, mine).ifPresent(entries::add);
        var sums = new EnumMap<LineKind, Money>(LineKind.class);
        entries.forEach(entry -> sums.merge(entry.kind(), entry.amount(), Money::plus));
        var at = entries.isEmpty()
                ? order.placedAt()
                : entries.get(entries.size() - 1).at();
        var owed = Money.total(shop.currency(), sums.values());
        return new EarnedOrder.Explained(
                new EarnedOrder(order, at, sums, owed, waiting(books, order.id())), List.copyOf(entries));
    }

    // What only moves between waiting and available changes nothing in what is owed.
    private static Optional<EarnedOrder.Entry> entry(Journal journal, Posting posting, List<Account> mine) {
        var gives = mine.contains(posting.credit());
        if (gives == mine.contains(posting.debit())) return Optional.empty();
        return Optional.of(new EarnedOrder.Entry(
                journal.effectiveAt(),
                LineKind.valueOf(posting.kind()),
                posting.line(),
                gives ? posting.money() : posting.money().negated(),
                journal.source() + "." + (journal.reverses() == null ? journal.event() : "REVERSED")));
    }

    private Money waiting(Books books, UUID order) {
        return Money.total(
                        books.currency(),
                        ledger.balances(books.pending(), order).values())
                .negated();
    }

    private static EarnedOrder earned(OrderView order, SubjectSums sums, Money waiting) {
        var byKind = new EnumMap<LineKind, Money>(LineKind.class);
        sums.byKind().forEach((kind, money) -> byKind.put(LineKind.valueOf(kind), money));
        return new EarnedOrder(order, sums.at(), byKind, sums.sum(), waiting);
    }

    private static Books books(Shop shop) {
        return new Books(shop.franchisee(), shop.currency());
    }

    private static List<Account> accounts(Books books) {
        return List.of(books.pending(), books.available());
    }
}
