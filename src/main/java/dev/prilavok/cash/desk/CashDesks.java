package dev.prilavok.cash.desk;

import static dev.prilavok.ledger.AccountKind.CASH;
import static dev.prilavok.ledger.AccountKind.COURIER_CLAIM;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Postings;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Takes the cash that our own couriers bring: each parcel's money is here from then on, and its franchisee's earnings with it. */
@ApplicationScoped
public class CashDesks {
    static final String OWN = "own-courier";
    static final String DESK = "desk";
    static final String SOURCE = "DESK";

    private final Sql sql;
    private final Ledger ledger;
    private final Jobs jobs;
    private final Clock clock;

    CashDesks(Sql sql, Ledger ledger, Jobs jobs, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What our couriers have with them, by courier, the oldest first. Network scope. */
    @Transactional
    public List<Taken> out() {
        return sql.list("""
                select * from cod_item c where carrier = ? and state = 'COLLECTED' and collected_minor > 0
                    and not exists (select 1 from cash_hand_in_parcel h where h.parcel_id = c.parcel_id)
                order by coalesce(courier, ''), collected_at, parcel_id""", CashDesks::taken, OWN);
    }

    /** The latest hand-ins. Network scope. */
    @Transactional
    public List<HandIn> latest(int size) {
        return sql.list("select * from cash_hand_in order by at desc, id desc limit ?", CashDesks::handIn, size);
    }

    /**
     * Takes the cash of these parcels from a courier; durable jobs write each into the books in the scope of its shop. Less than expected
     * is taken too, and what is missing stands against the courier, not against any franchisee. Network scope.
     *
     * @throws DeskRefused when nothing is named, something is not with him any more, or more is counted than he took
     */
    @Transactional
    public HandIn handIn(String courier, CurrencyUnit currency, Set<UUID> parcels, Money counted, String by) {
        if (parcels.isEmpty()) throw DeskRefused.nothing();
        var these = out().stream()
                .filter(taken -> taken.courier().equals(courier) && parcels.contains(taken.parcel()))
                .filter(taken -> taken.sum().getCurrencyUnit().equals(currency))
                .toList();
        if (these.size() < parcels.size()) throw DeskRefused.gone();
        var expected = Money.total(currency, these.stream().map(Taken::sum).toList());
        if (counted.isGreaterThan(expected)) throw DeskRefused.tooMuch(expected);
        var handIn = new HandIn(Ids.next(), courier, these.size(), expected, counted, clock.instant(), by);
        write(handIn);
        these.forEach(taken -> write(handIn, taken));
        missing(handIn);
        return handIn;
    }

    /** Whether every parcel of a hand-in is in the books. Network scope. */
    @Transactional
    public boolean isSettled(HandIn brought) {
        return sql.one("""
                        select 1 from cash_hand_in_parcel h join cod_item c on c.parcel_id = h.parcel_id
                        where h.hand_in_id = ? and c.state = 'COLLECTED' limit 1""", row -> true, brought.id()).isEmpty();
    }

    private void write(HandIn one) {
        sql.change(
                """
                insert into cash_hand_in (id, courier, currency, parcels, expected_minor, counted_minor, at, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.courier(),
                one.expected().getCurrencyUnit().getCode(),
                one.parcels(),
                Moneys.minor(one.expected()),
                Moneys.minor(one.counted()),
                one.at(),
                one.by());
    }

    private void write(HandIn one, Taken taken) {
        var added = sql.change(
                """
                insert into cash_hand_in_parcel (hand_in_id, parcel_id, shop, order_id, currency, sum_minor) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""",
                one.id(),
                taken.parcel(),
                taken.shop().value(),
                taken.order(),
                taken.sum().getCurrencyUnit().getCode(),
                Moneys.minor(taken.sum()));
        if (added == 0) throw DeskRefused.gone();
        jobs.schedule(
                SettleHandIn.class,
                "hand-in-" + taken.parcel(),
                new SettleHandIn.OfParcel(one.id(), taken.parcel()),
                clock.instant());
    }

    private void missing(HandIn one) {
        var currency = one.expected().getCurrencyUnit();
        ledger.post(new NewJournal(
                SOURCE,
                one.id(),
                "MISSING",
                null,
                null,
                one.at(),
                one.by(),
                one.courier(),
                Postings.general()
                        .move(
                                Account.of(COURIER_CLAIM, one.courier(), currency),
                                Account.of(CASH, DESK, currency),
                                one.missing(),
                                "SHORT")
                        .list()));
    }

    private static Taken taken(ResultSet row) throws SQLException {
        var courier = row.getString("courier");
        return new Taken(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("parcel_id", UUID.class),
                row.getObject("order_id", UUID.class),
                new OrderNumber(row.getString("order_number")),
                row.getString("parcel_number"),
                courier == null ? "" : courier,
                Moneys.of(row.getLong("collected_minor"), CurrencyUnit.of(row.getString("currency"))),
                Sql.instant(row, "collected_at"));
    }

    private static HandIn handIn(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        return new HandIn(
                row.getObject("id", UUID.class),
                row.getString("courier"),
                row.getInt("parcels"),
                Moneys.of(row.getLong("expected_minor"), currency),
                Moneys.of(row.getLong("counted_minor"), currency),
                Sql.instant(row, "at"),
                row.getString("by_name"));
    }
}
