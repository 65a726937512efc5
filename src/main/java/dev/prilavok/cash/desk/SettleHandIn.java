package dev.prilavok.cash.desk;

import static dev.prilavok.ledger.AccountKind.CASH;

import dev.prilavok.cash.CodItems;
import dev.prilavok.cash.CodRemitted;
import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Postings;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Writes the cash of one parcel that was brought to the desk into the books of its franchisee; once. */
@ApplicationScoped
class SettleHandIn implements Job<SettleHandIn.OfParcel> {
    record OfParcel(UUID handIn, UUID parcel) {}

    private record Brought(ShopId shop, UUID order, Money sum, String courier, Instant at, String by) {}

    private final Sql sql;
    private final CodItems cod;
    private final Ledger ledger;
    private final Shops shops;
    private final Scope scope;
    private final Event<CodRemitted> remitted;

    SettleHandIn(Sql sql, CodItems cod, Ledger ledger, Shops shops, Scope scope, Event<CodRemitted> remitted) {
        this.sql = sql;
        this.cod = cod;
        this.ledger = ledger;
        this.shops = shops;
        this.scope = scope;
        this.remitted = remitted;
    }

    @Override
    public Class<OfParcel> payload() {
        return OfParcel.class;
    }

    @Override
    public void run(OfParcel asked) {
        var brought = scope.network(() -> brought(asked));
        scope.shop(brought.shop, () -> settle(asked.parcel, brought));
    }

    private Brought brought(OfParcel asked) {
        return sql.one(
                        """
                        select p.*, h.courier, h.at, h.by_name from cash_hand_in_parcel p join cash_hand_in h on h.id = p.hand_in_id
                        where p.hand_in_id = ? and p.parcel_id = ?""",
                        row -> new Brought(
                                new ShopId(row.getObject("shop", UUID.class)),
                                row.getObject("order_id", UUID.class),
                                Moneys.of(row.getLong("sum_minor"), CurrencyUnit.of(row.getString("currency"))),
                                row.getString("courier"),
                                Sql.instant(row, "at"),
                                row.getString("by_name")),
                        asked.handIn,
                        asked.parcel)
                .orElseThrow();
    }

    private void settle(UUID parcel, Brought brought) {
        if (!cod.remitted(brought.shop, parcel, brought.sum)) return;
        var currency = brought.sum.getCurrencyUnit();
        ledger.post(new NewJournal(
                CashDesks.SOURCE,
                parcel,
                "HANDED_IN",
                shops.get(brought.shop).franchisee(),
                brought.shop,
                brought.at,
                brought.by,
                brought.courier,
                Postings.about(brought.order)
                        .move(
                                Account.of(CASH, CashDesks.DESK, currency),
                                Account.of(CASH, CashDesks.OWN, currency),
                                brought.sum,
                                "HANDED_IN")
                        .list()));
        remitted.fire(new CodRemitted(brought.shop, parcel, brought.order, parcel, brought.at));
    }
}
