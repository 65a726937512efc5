package dev.prilavok.royalty;

import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Postings;
import dev.prilavok.order.LineOutcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;

/** Where the buyer's money comes from, drawn in a fixed order: what was paid ahead, what was taken at the door, what the carrier owes. */
final class BuyerMoney {
    /** A part of an amount and the account that it comes from. */
    record Part(Account from, Money money) {}

    private final List<Part> left = new ArrayList<>();
    private final Books books;
    private final UUID order;
    private final String carrier;
    private final Money prepaid;
    private final Money over;

    BuyerMoney(LineOutcomes outcome, Books books, String carrier) {
        this.books = books;
        this.order = outcome.order();
        this.carrier = carrier;
        this.prepaid = outcome.prepaid();
        var due = outcome.due();
        var taken = outcome.collected().isGreaterThan(due) ? due : outcome.collected();
        this.over = outcome.collected().minus(taken);
        left.add(new Part(books.prepaid(order), prepaid));
        left.add(new Part(books.taken(carrier), taken));
        // who handed goods over for less than was due answers for the rest
        left.add(new Part(books.claim(carrier), due.minus(taken)));
    }

    /** Takes an amount, in as many parts as it needs. */
    List<Part> draw(Money amount) {
        var parts = new ArrayList<Part>();
        var wanted = amount;
        for (var i = 0; i < left.size() && wanted.isPositive(); i++) {
            var source = left.get(i);
            var part = source.money().isGreaterThan(wanted) ? wanted : source.money();
            if (part.isPositive()) parts.add(new Part(source.from(), part));
            left.set(i, new Part(source.from(), source.money().minus(part)));
            wanted = wanted.minus(part);
        }
        if (wanted.isPositive()) throw new IllegalStateException("nobody pays " + wanted + " of order " + order);
        return parts;
    }

    /** What the buyer gets back: paid ahead for more than was kept, or taken too much at the door. */
    Postings surplus(Money paidAhead) {
        return Postings.about(order)
                .move(books.prepaid(order), books.refund(order), paidAhead.minus(prepaid), LineKind.SURPLUS.name())
                .move(books.taken(carrier), books.refund(order), over, LineKind.SURPLUS.name());
    }
}
