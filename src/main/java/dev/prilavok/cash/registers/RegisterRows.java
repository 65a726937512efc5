package dev.prilavok.cash.registers;

import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.delivery.RegisterLine;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Registers and their lines as rows of the network. */
@ApplicationScoped
class RegisterRows {
    /** What a line l is beside what we hold h of its parcel: the one rule for registers and for what carriers say of one parcel. */
    static final String VERDICT = """
            case
                when h.seen then 'REPEATED'
                when h.parcel_id is not null and h.collected_minor = l.paid_minor and l.paid_minor > 0 then 'EXACT'
                when h.parcel_id is not null and h.collected_minor = 0 and h.due_minor = 0 then 'NOT_KEPT'
                when h.parcel_id is not null then 'DIFFERS'
                when h.sent_parcel is not null then 'WAITS'
                else 'UNKNOWN' end""";

    /** The nearest parcel of each number, and whether an earlier line of any register names it too. */
    private static final String HOLD_AGAINST = """
            with held as (
                select l.register_id, l.no, c.shop_id, c.parcel_id, c.order_id, c.collected_minor, c.due_minor, c.state,
                    p.shop_id as sent_shop, p.id as sent_parcel, p.order_id as sent_order,
                    exists (
                        select 1 from cod_register_line e join cod_register r on r.id = e.register_id
                        where e.tracking_number = l.tracking_number and r.carrier = g.carrier and e.verdict in ('EXACT', 'DIFFERS')
                            and (e.register_id <> l.register_id or e.no < l.no)) as seen
                from cod_register_line l join cod_register g on g.id = l.register_id
                left join cod_item c on c.tracking_number = l.tracking_number and c.carrier = g.carrier
                left join parcel p on c.parcel_id is null and p.tracking_number = l.tracking_number
                where l.register_id = ? and l.no = ? and l.posted_at is null)
            update cod_register_line l set
                shop = coalesce(h.shop_id, h.sent_shop), parcel_id = coalesce(h.parcel_id, h.sent_parcel),
                order_id = coalesce(h.order_id, h.sent_order), expected_minor = h.collected_minor,
                verdict = """ + VERDICT + """

            from held h where l.register_id = h.register_id and l.no = h.no""";

    /** The carrier has told us of the cash of these parcels. */
    private static final String REPORTED = """
            update cod_item c set state = 'REPORTED' from cod_register_line l
            where l.register_id = ? and l.verdict in ('EXACT', 'DIFFERS') and c.shop_id = l.shop and c.parcel_id = l.parcel_id
                and c.state in ('COLLECTED', 'MISSING')""";

    private final Sql sql;

    RegisterRows(Sql sql) {
        this.sql = sql;
    }

    int openBefore(LocalDate day) {
        return sql.one(
                        "select count(*) from cod_register where paid_on < ? and state <> 'CLOSED'",
                        row -> row.getInt(1),
                        day)
                .orElse(0);
    }

    /** How many registers are in each state that is not the last one. */
    Map<RegisterState, Integer> open() {
        var counts = new EnumMap<RegisterState, Integer>(RegisterState.class);
        sql.list(
                "select state, count(*) from cod_register where state <> 'CLOSED' group by state",
                row -> counts.put(RegisterState.valueOf(row.getString(1)), row.getInt(2)));
        return counts;
    }

    /** The register's id when it is new; empty when it came before. */
    Optional<UUID> insert(String number, List<RegisterLine> lines, Instant now, String by) {
        var first = lines.get(0);
        var currency = first.paid().getCurrencyUnit();
        var id = Ids.next();
        var added = sql.change(
                """
                insert into cod_register (id, carrier, number, paid_on, state, currency, paid_minor, fee_minor, transferred_minor, imported_at,
                    imported_by, changed_at)
                values (?, ?, ?, ?, 'IMPORTED', ?, ?, ?, ?, ?, ?, ?) on conflict (carrier, number) do nothing""",
                id,
                first.carrier(),
                number,
                first.date(),
                currency.getCode(),
                sum(lines, RegisterLine::paid),
                sum(lines, RegisterLine::fee),
                sum(lines, RegisterLine::transferred),
                now,
                by,
                now);
        if (added == 0) return Optional.empty();
        var rows = new ArrayList<Object[]>();
        for (var line : lines)
            rows.add(new Object[] {
                id,
                rows.size() + 1,
                Ids.next(),
                line.trackingNumber(),
                Moneys.minor(line.paid()),
                Moneys.minor(line.fee()),
                Moneys.minor(line.transferred())
            });
        sql.each("""
                insert into cod_register_line (register_id, no, id, tracking_number, paid_minor, fee_minor, transferred_minor, verdict)
                values (?, ?, ?, ?, ?, ?, ?, 'NEW')""", rows);
        return Optional.of(id);
    }

    private static long sum(List<RegisterLine> lines, Function<RegisterLine, Money> part) {
        return lines.stream().mapToLong(line -> Moneys.minor(part.apply(line))).sum();
    }

    /** Holds each line against what we know of its parcel, one after the other: a number twice in one register is seen as such. */
    void holdAgainst(Register register) {
        for (var line : register.lines()) if (!line.posted()) sql.change(HOLD_AGAINST, register.id(), line.no());
        sql.change(REPORTED, register.id());
    }

    Optional<Register> find(UUID id) {
        return one("where r.id = ?", id);
    }

    /** Locked until the end of the transaction. */
    Optional<Register> locked(UUID id) {
        sql.one("select id from cod_register where id = ? for update", row -> true, id);
        return find(id);
    }

    Optional<Register> of(String carrier, String number) {
        return one("where r.carrier = ? and r.number = ?", carrier, number);
    }

    Optional<Register> ofLine(UUID line) {
        return one("where r.id = (select register_id from cod_register_line where id = ?)", line);
    }

    private Optional<Register> one(String where, Object... values) {
        return sql.one("select r.* from cod_register r " + where, row -> read(row, List.of()), values)
                .map(head -> with(head, lines(head)));
    }

    Slice<Register> newest(@Nullable String cursor, int size) {
        var after = cursor == null || cursor.isEmpty() ? null : Cursor.decode(cursor, 2);
        var day = after == null ? null : LocalDate.parse(after.get(0));
        var found = sql.list(
                """
                select * from cod_register where (?::date is null or (paid_on, id) < (?, ?))
                order by paid_on desc, id desc limit ?""",
                row -> read(row, List.of()),
                day,
                day,
                after == null ? null : UUID.fromString(after.get(1)),
                size + 1);
        var heads = found.subList(0, Math.min(size, found.size()));
        var page = heads.stream().map(head -> with(head, lines(head))).toList();
        if (found.size() <= size) return new Slice<>(page, null);
        var last = heads.get(size - 1);
        return new Slice<>(page, Cursor.encode(last.paidOn(), last.id()));
    }

    private List<Register.Line> lines(Register head) {
        var currency = head.paid().getCurrencyUnit();
        return sql.list(
                "select * from cod_register_line where register_id = ? order by no",
                row -> line(row, currency),
                head.id());
    }

    void state(UUID id, RegisterState state, Instant now) {
        sql.change("update cod_register set state = ?, changed_at = ? where id = ?", state, now, id);
    }

    void first(UUID id, String by, Instant now) {
        sql.change("update cod_register set first_by = ?, first_at = ?, changed_at = ? where id = ?", by, now, now, id);
    }

    void approved(UUID id, String by, Instant now) {
        sql.change(
                "update cod_register set state = 'APPROVED', approved_by = ?, approved_at = ?, changed_at = ? where id = ?",
                by,
                now,
                now,
                id);
    }

    void onTheAccount(Register register, BankMatch match, Instant now) {
        sql.change("""
                update cod_register set state = 'BANK_MATCHED', bank_reference = ?, bank_on = ?, bank_by = ?, bank_match = ?, changed_at = ?
                where id = ?""", match.line().document(), match.line().day(), match.by(), match.id(), now, register.id());
        var fresh = register.lines().stream()
                .map(line -> new Object[] {Ids.next(), line.id()})
                .toList();
        sql.each("update cod_register_line set posting_id = ? where id = ?", fresh);
    }

    void offTheAccount(UUID id, Instant now) {
        sql.change("""
                update cod_register set state = 'APPROVED', bank_reference = null, bank_on = null, bank_by = null, bank_match = null,
                    changed_at = ? where id = ?""", now, id);
        sql.change("update cod_register_line set posted_at = null where register_id = ?", id);
    }

    /** Registers whose money has not come, and that have this sum or are named in these words. */
    List<Register> awaited(Money sum, String words) {
        return sql.list("""
                select * from cod_register where state not in ('BANK_MATCHED', 'CLOSED') and currency = ?
                    and (transferred_minor = ? or strpos(lower(?), lower(number)) > 0) order by paid_on desc, id desc limit 20""", row -> read(row, List.of()), sum.getCurrencyUnit().getCode(), Moneys.minor(sum), words);
    }

    void posted(UUID line, Instant now) {
        sql.change("update cod_register_line set posted_at = ? where id = ? and posted_at is null", now, line);
    }

    private static Register with(Register head, List<Register.Line> lines) {
        return new Register(
                head.id(),
                head.carrier(),
                head.number(),
                head.paidOn(),
                head.state(),
                head.paid(),
                head.fee(),
                head.transferred(),
                head.importedAt(),
                head.importedBy(),
                head.firstBy(),
                head.approvedBy(),
                head.bankReference(),
                head.bankOn(),
                lines);
    }

    private static Register read(ResultSet row, List<Register.Line> lines) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        return new Register(
                row.getObject("id", UUID.class),
                row.getString("carrier"),
                row.getString("number"),
                row.getObject("paid_on", LocalDate.class),
                RegisterState.valueOf(row.getString("state")),
                Moneys.of(row.getLong("paid_minor"), currency),
                Moneys.of(row.getLong("fee_minor"), currency),
                Moneys.of(row.getLong("transferred_minor"), currency),
                Sql.instant(row, "imported_at"),
                row.getString("imported_by"),
                row.getString("first_by"),
                row.getString("approved_by"),
                row.getString("bank_reference"),
                row.getObject("bank_on", LocalDate.class),
                lines);
    }

    private static Register.Line line(ResultSet row, CurrencyUnit currency) throws SQLException {
        var expected = Sql.number(row, "expected_minor");
        return new Register.Line(
                row.getObject("id", UUID.class),
                row.getInt("no"),
                row.getString("tracking_number"),
                Moneys.of(row.getLong("paid_minor"), currency),
                Moneys.of(row.getLong("fee_minor"), currency),
                Moneys.of(row.getLong("transferred_minor"), currency),
                Verdict.valueOf(row.getString("verdict")),
                row.getObject("shop", UUID.class),
                row.getObject("parcel_id", UUID.class),
                row.getObject("order_id", UUID.class),
                expected == null ? null : Moneys.of(expected, currency),
                Objects.requireNonNullElse(row.getObject("posting_id", UUID.class), row.getObject("id", UUID.class)),
                row.getObject("posted_at") != null);
    }
}
