package dev.prilavok.cash.registers;

import dev.prilavok.delivery.CarrierTrouble;
import dev.prilavok.delivery.CashFact;
import dev.prilavok.delivery.RegisterLine;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What carriers say of single parcels as rows of the network, and whom they were asked about. */
@ApplicationScoped
class ToldRows {
    /** Delivered for cash that is not with us, and no carrier has said that it was paid out. */
    private static final String DUE = """
            select c.tracking_number from cod_item c
            left join cod_asked a on a.carrier = c.carrier and a.tracking_number = c.tracking_number
            where c.carrier = ? and c.courier is null and c.tracking_number is not null and c.collected_minor > 0
                and c.state not in ('EXPECTED', 'NOTHING', 'REMITTED', 'SETTLED', 'WRITTEN_OFF')
                and (a.asked_at is null or a.asked_at < ?)
                and not exists (select 1 from cod_told t
                    where t.carrier = c.carrier and t.tracking_number = c.tracking_number and t.kind = 'PAID')
            order by a.asked_at nulls first, c.collected_at, c.tracking_number limit ?""";

    private static final String HELD = """
            select l.*, h.shop_id, h.order_number, h.collected_minor, """ + RegisterRows.VERDICT + """
             as verdict
            from (select t.*, t.sum_minor as paid_minor from cod_told t) l
            cross join lateral (
                select c.shop_id, c.parcel_id, c.order_number, c.collected_minor, c.due_minor, p.id as sent_parcel,
                    exists (select 1 from cod_told e where e.carrier = l.carrier and e.tracking_number = l.tracking_number
                        and e.kind = l.kind and e.money_order <> l.money_order
                        and (e.at, e.money_order) < (l.at, l.money_order)) as seen
                from (select 1) one
                left join cod_item c on c.tracking_number = l.tracking_number and c.carrier = l.carrier
                left join parcel p on c.parcel_id is null and p.tracking_number = l.tracking_number) h
            """;

    /** A word that does not agree, about a parcel in no register: what is in one goes on as a discrepancy. */
    private static final String WRONG = """
            (verdict <> 'EXACT' and not exists (
                select 1 from cod_register_line i join cod_register r on r.id = i.register_id
                where r.carrier = l.carrier and i.tracking_number = l.tracking_number))
            """;

    /** The last word on each money order that was paid out, and how many of its parcel came before it. */
    private static final String PAID = """
            with paid as (
                select *, row_number() over (partition by carrier, tracking_number order by at, money_order) as nth from (
                    select distinct on (carrier, tracking_number, money_order) * from cod_told where kind = 'PAID'
                    order by carrier, tracking_number, money_order, heard_at desc, at desc) last)
            select paid.*, (at at time zone ?)::date as day from paid
            where nth > (select count(*) from cod_register_line l join cod_register r on r.id = l.register_id
                where r.carrier = paid.carrier and l.tracking_number = paid.tracking_number)""";

    private final Sql sql;

    ToldRows(Sql sql) {
        this.sql = sql;
    }

    List<String> due(String carrier, Instant askedBefore, int most) {
        return sql.list(DUE, row -> row.getString(1), carrier, askedBefore, most);
    }

    /** Counts a question of the day; false when the carrier answers no more today. */
    boolean mayAsk(String carrier, LocalDate day, int most) {
        return most > 0 && sql.change("""
                        insert into cod_questions (carrier, day, asked) values (?, ?, 1)
                        on conflict (carrier, day) do update set asked = cod_questions.asked + 1
                        where cod_questions.asked < ?""", carrier, day, most) > 0;
    }

    int asked(String carrier, LocalDate day) {
        return sql.one(
                        "select asked from cod_questions where carrier = ? and day = ?",
                        row -> row.getInt(1),
                        carrier,
                        day)
                .orElse(0);
    }

    void asked(String carrier, String tracking, Instant now, CarrierTrouble.@Nullable Kind trouble) {
        sql.change("""
                insert into cod_asked (carrier, tracking_number, asked_at, trouble) values (?, ?, ?, ?)
                on conflict (carrier, tracking_number) do update set asked_at = excluded.asked_at, trouble = excluded.trouble""", carrier, tracking, now, trouble);
    }

    void heard(List<CashFact> facts, Instant now) {
        sql.each("""
                insert into cod_told (carrier, tracking_number, money_order, code, at, kind, name, sum_minor, currency, office, heard_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", facts.stream().map(fact -> row(fact, now)).toList());
    }

    private static @Nullable Object[] row(CashFact fact, Instant now) {
        return new @Nullable Object[] {
            fact.carrier(),
            fact.trackingNumber(),
            fact.order(),
            fact.code(),
            fact.at(),
            fact.kind(),
            fact.name(),
            Moneys.minor(fact.sum()),
            fact.sum().getCurrencyUnit().getCode(),
            fact.office(),
            now
        };
    }

    /** Parcels that the carrier was asked about in vain when it was asked last. */
    int inVain(String carrier) {
        return sql.one(
                        "select count(*) from cod_asked where carrier = ? and trouble is not null",
                        row -> row.getInt(1),
                        carrier)
                .orElse(0);
    }

    /** What was said of one parcel, the oldest first. */
    List<Told> about(String carrier, String tracking) {
        return sql.list(
                HELD + "where l.carrier = ? and l.tracking_number = ? order by l.at, l.code",
                this::told,
                carrier,
                tracking);
    }

    /** What was said, the newest first; only what does not agree when that is wanted. */
    Slice<Told> newest(boolean wrongOnly, @Nullable String cursor, int size) {
        var after = After.of(cursor);
        var found = sql.list(
                "select * from (" + HELD + """
                        ) l where (not ? or """ + WRONG + """
                        ) and kind <> 'OTHER' and (?::timestamptz is null or (at, tracking_number, code, money_order) < (?, ?, ?, ?))
                        order by at desc, tracking_number desc, code desc, money_order desc limit ?""",
                this::told,
                wrongOnly,
                after.at,
                after.at,
                after.tracking,
                after.code,
                after.order,
                size + 1);
        return Slice.of(found, size, last -> {
            var fact = last.fact();
            return Cursor.encode(
                    fact.at().toString(), fact.trackingNumber(), Integer.toString(fact.code()), fact.order());
        });
    }

    int wrong() {
        return sql.one("select count(*) from (" + HELD + ") l where kind <> 'OTHER' and " + WRONG, row -> row.getInt(1))
                .orElse(0);
    }

    /** Paid out and in no register, by day. */
    List<PaidDay> paidApart(ZoneId zone) {
        return sql.list(
                "select carrier, day, currency, count(*)::int as parcels, sum(sum_minor)::bigint as minor from (" + PAID
                        + ") p group by 1, 2, 3 order by 2, 1",
                row -> new PaidDay(
                        row.getString("carrier"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("parcels"),
                        Moneys.of(row.getLong("minor"), CurrencyUnit.of(row.getString("currency")))),
                zone.getId());
    }

    /** A day on which a carrier paid out money that is in no register. */
    record PaidDay(String carrier, LocalDate day, int parcels, Money sum) {}

    /** Lines for a register of what was paid out on a day and is in none. */
    List<RegisterLine> lines(String carrier, LocalDate day, ZoneId zone, String number) {
        return sql.list(
                "select * from (" + PAID + ") p where carrier = ? and day = ? order by at, tracking_number",
                row -> {
                    var sum = money(row, "sum_minor");
                    return new RegisterLine(
                            carrier,
                            number,
                            row.getString("tracking_number"),
                            sum,
                            Money.zero(sum.getCurrencyUnit()),
                            sum,
                            day);
                },
                zone.getId(),
                carrier,
                day);
    }

    /** How many registers of a carrier have a number that begins so. */
    int registers(String carrier, String start) {
        return sql.one(
                        "select count(*) from cod_register where carrier = ? and starts_with(number, ?)",
                        row -> row.getInt(1),
                        carrier,
                        start)
                .orElse(0);
    }

    private Told told(ResultSet row) throws SQLException {
        var shop = row.getObject("shop_id", UUID.class);
        var collected = Sql.number(row, "collected_minor");
        var sum = money(row, "sum_minor");
        var fact = new CashFact(
                row.getString("carrier"),
                row.getString("tracking_number"),
                row.getString("money_order"),
                CashFact.Kind.valueOf(row.getString("kind")),
                row.getInt("code"),
                row.getString("name"),
                Sql.instant(row, "at"),
                sum,
                row.getString("office"));
        return new Told(
                fact,
                Verdict.valueOf(row.getString("verdict")),
                shop == null ? null : new ShopId(shop),
                row.getString("order_number"),
                collected == null ? null : Moneys.of(collected, sum.getCurrencyUnit()));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Moneys.of(row.getLong(column), CurrencyUnit.of(row.getString("currency")));
    }

    private record After(
            @Nullable Instant at,
            @Nullable String tracking,
            int code,
            @Nullable String order) {
        static After of(@Nullable String cursor) {
            if (cursor == null || cursor.isEmpty()) return new After(null, null, 0, null);
            try {
                var parts = Cursor.decode(cursor, 4);
                return new After(
                        Instant.parse(parts.get(0)), parts.get(1), Integer.parseInt(parts.get(2)), parts.get(3));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw new BadRequest("cursor");
            }
        }
    }
}
