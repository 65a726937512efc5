package dev.prilavok.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Gathers the postings of a journal: nothing is left out but zeros, and a negative amount goes the other way. */
public final class Postings {
    private final List<Posting> all = new ArrayList<>();
    private final @Nullable UUID subject;
    private final @Nullable Integer line;

    private Postings(@Nullable UUID subject, @Nullable Integer line) {
        this.subject = subject;
        this.line = line;
    }

    /** Postings that are about no order. */
    public static Postings general() {
        return new Postings(null, null);
    }

    /** Postings about an order or the like. */
    public static Postings about(UUID subject) {
        return new Postings(subject, null);
    }

    /** Postings about one of its lines. */
    public static Postings about(UUID subject, int line) {
        return new Postings(subject, line);
    }

    /** Moves an amount. */
    public Postings move(Account debit, Account credit, Money money, String kind) {
        if (money.isPositive()) all.add(new Posting(debit, credit, money, kind, subject, line));
        if (money.isNegative()) all.add(new Posting(credit, debit, money.negated(), kind, subject, line));
        return this;
    }

    /** Adds what was gathered elsewhere. */
    public Postings and(Postings others) {
        all.addAll(others.all);
        return this;
    }

    public List<Posting> list() {
        return List.copyOf(all);
    }
}
