package dev.prilavok.royalty.fund;

import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The fund's purchases and plans as rows, and its months as the ledger has them. */
@ApplicationScoped
class FundRows {
    private static final String FOR_MEMBERS = "id, currency, minor, category, what, spent_on, state";

    private final Sql sql;

    FundRows(Sql sql) {
        this.sql = sql;
    }

    /** One who spends at a time: nobody spends what somebody else is spending. */
    void alone(CurrencyUnit currency) {
        sql.one("select pg_advisory_xact_lock(7312, ?)", row -> true, currency.getNumericCode());
    }

    void insert(Spending spending, String by, Instant now) {
        sql.change(
                """
                insert into fund_spending (id, currency, minor, category, what, evidence, spent_on, state, proposed_by, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?)""",
                spending.id(),
                spending.money().getCurrencyUnit().getCode(),
                Moneys.minor(spending.money()),
                spending.category(),
                spending.what(),
                spending.evidence(),
                spending.day(),
                by,
                now);
    }

    void decided(UUID id, Spending.State state, String by, @Nullable String why, Instant now) {
        sql.change(
                "update fund_spending set state = ?, decided_by = ?, refused_why = ?, decided_at = ? where id = ?",
                state,
                by,
                why,
                now,
                id);
    }

    Optional<Spending> find(UUID id) {
        return sql.one("select * from fund_spending where id = ?", row -> read(row, true), id);
    }

    /** Locked until the end of the transaction. */
    Optional<Spending> locked(UUID id) {
        return sql.one("select * from fund_spending where id = ? for update", row -> read(row, true), id);
    }

    /** The newest first; members see only what was bought. */
    Slice<Spending> newest(CurrencyUnit currency, boolean members, @Nullable String cursor, int size) {
        var after = cursor == null || cursor.isEmpty() ? null : Cursor.decode(cursor, 2);
        var day = after == null ? null : LocalDate.parse(after.get(0));
        var found = sql.list(
                "select " + (members ? FOR_MEMBERS : "*") + " " + """
                from fund_spending where currency = ? and (? or state <> 'REFUSED') and (not ? or state = 'SPENT')
                    and (?::date is null or (spent_on, id) < (?, ?)) order by spent_on desc, id desc limit ?""",
                row -> read(row, !members),
                currency.getCode(),
                !members,
                members,
                day,
                day,
                after == null ? null : UUID.fromString(after.get(1)),
                size + 1);
        if (found.size() <= size) return new Slice<>(found, null);
        var last = found.get(size - 1);
        return new Slice<>(found.subList(0, size), Cursor.encode(last.day(), last.id()));
    }

    /** The last months, the newest first; of one franchisee's contributions or of everybody's. */
    List<FundMonth> months(Account fund, @Nullable FranchiseeId franchisee, int most) {
        var currency = fund.currency();
        return sql.list(
                """
                select j.period, sum(case when j.source = 'FUND' then 0 when p.credit = ? then p.minor else -p.minor end)::bigint,
                    sum(case when j.source = 'FUND' then p.minor else 0 end)::bigint
                from (select * from ledger_posting where credit = ? union all select * from ledger_posting where debit = ?) p
                join ledger_journal j on j.id = p.journal_id
                where (?::uuid is null or p.franchisee_id = ?) group by j.period order by j.period desc limit ?""",
                row -> new FundMonth(
                        YearMonth.from(row.getObject(1, LocalDate.class)),
                        Moneys.of(row.getLong(2), currency),
                        Moneys.of(row.getLong(3), currency)),
                fund.id(),
                fund.id(),
                fund.id(),
                franchisee == null ? null : franchisee.value(),
                franchisee == null ? null : franchisee.value(),
                most);
    }

    void plan(YearMonth month, Category category, Money money, String by, Instant now) {
        sql.change("""
                insert into fund_plan (month, currency, category, minor, set_by, set_at) values (?, ?, ?, ?, ?, ?)
                on conflict (month, currency, category) do update set minor = excluded.minor, set_by = excluded.set_by,
                    set_at = excluded.set_at""", month.atDay(1), money.getCurrencyUnit().getCode(), category, Moneys.minor(money), by, now);
    }

    /** What is planned in a month by category. */
    Map<Category, Money> planned(YearMonth month, CurrencyUnit currency) {
        var planned = new EnumMap<Category, Money>(Category.class);
        sql.list(
                "select category, minor from fund_plan where month = ? and currency = ?",
                row -> planned.put(Category.valueOf(row.getString(1)), Moneys.of(row.getLong(2), currency)),
                month.atDay(1),
                currency.getCode());
        return planned;
    }

    /** What was bought in a month by category. */
    Map<Category, Money> spent(YearMonth month, CurrencyUnit currency) {
        var spent = new EnumMap<Category, Money>(Category.class);
        sql.list(
                """
                select category, sum(minor)::bigint from fund_spending
                where state = 'SPENT' and currency = ? and spent_on >= ? and spent_on < ? group by category""",
                row -> spent.put(Category.valueOf(row.getString(1)), Moneys.of(row.getLong(2), currency)),
                currency.getCode(),
                month.atDay(1),
                month.plusMonths(1).atDay(1));
        return spent;
    }

    private static Spending read(ResultSet row, boolean whole) throws SQLException {
        return new Spending(
                row.getObject("id", UUID.class),
                Moneys.of(row.getLong("minor"), CurrencyUnit.of(row.getString("currency"))),
                Category.valueOf(row.getString("category")),
                row.getString("what"),
                whole ? row.getString("evidence") : null,
                row.getObject("spent_on", LocalDate.class),
                Spending.State.valueOf(row.getString("state")),
                whole ? row.getString("proposed_by") : null,
                whole ? row.getString("decided_by") : null);
    }
}
