package dev.prilavok.cash;

import static dev.prilavok.ledger.AccountKind.INV_WH;
import static dev.prilavok.ledger.AccountKind.LOSS_DAMAGE;
import static dev.prilavok.ledger.AccountKind.OPENING;
import static dev.prilavok.ledger.AccountKind.SUPPLIER_PAYABLE;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.prilavok.kernel.Sku;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Postings;
import dev.prilavok.stock.Entered;
import dev.prilavok.stock.Revalued;
import dev.prilavok.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Goods of the warehouse at cost (M0): what suppliers bring, what was there already, what a count finds. When a cost becomes known or
 * changes, what lies in the warehouse is worth the new one from then on. Network scope; each move once.
 */
@ApplicationScoped
class StockBooks {
    static final String SOURCE = "STOCK";
    static final String COST = "COST";
    private static final UUID NAMES = UUID.fromString("0e7a6b52-9d1f-5b1c-8f53-6c9f0a4d2e71");

    private final Ledger ledger;
    private final Stock stock;

    StockBooks(Ledger ledger, Stock stock) {
        this.ledger = ledger;
        this.stock = stock;
    }

    /** What a posting about a SKU names as its subject. */
    static UUID subject(Sku sku) {
        return UuidCreator.getNameBasedSha1(NAMES, "sku/" + sku.value());
    }

    /** Writes what a receipt or a count brought; goods without a known cost are in no book. */
    @Transactional
    void entered(UUID operation) {
        var found = stock.entered(operation);
        if (found.isEmpty()) return;
        var all = Postings.general();
        for (var one : found) all.and(entered(one));
        post(SOURCE, operation, "MOVED", found.get(0).at(), found.get(0).document(), all);
    }

    private static Postings entered(Entered one) {
        var cost = one.unitCost();
        var all = Postings.about(subject(one.sku()));
        if (cost == null) return all;
        return worth(all, cost.multipliedBy(one.units()), against(one), kind(one));
    }

    private static AccountKind against(Entered one) {
        if (!one.counted()) return SUPPLIER_PAYABLE;
        return one.first() ? OPENING : LOSS_DAMAGE;
    }

    private static String kind(Entered one) {
        if (!one.counted()) return "GOODS_RECEIVED";
        return one.first() ? "GOODS_FOUND" : "GOODS_COUNTED";
    }

    /** Writes what goods in the warehouse are worth since a document named their cost. */
    @Transactional
    void noted(UUID note) {
        var found = stock.revalued(note);
        if (found.isEmpty()) return;
        var all = Postings.general();
        for (var one : found) all.and(revalued(one));
        post(COST, note, "NOTED", found.get(0).since(), found.get(0).document(), all);
    }

    private static Postings revalued(Revalued one) {
        var all = Postings.about(subject(one.sku()));
        var before = one.before();
        if (before != null && before.isSameCurrency(one.now()))
            return worth(all, one.now().minus(before).multipliedBy(one.units()), OPENING, "REVALUED");
        if (before != null) worth(all, before.multipliedBy(-one.units()), OPENING, "REVALUED");
        return worth(all, one.now().multipliedBy(one.units()), OPENING, "REVALUED");
    }

    private static Postings worth(Postings all, Money sum, AccountKind against, String kind) {
        var currency = sum.getCurrencyUnit();
        return all.move(Account.of(INV_WH, currency), Account.of(against, currency), sum, kind);
    }

    private void post(String source, UUID id, String event, Instant at, @Nullable String document, Postings postings) {
        ledger.post(
                new NewJournal(source, id, event, null, null, at, "system", document, List.copyOf(postings.list())));
    }
}
