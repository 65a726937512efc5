package dev.prilavok.cash.bank;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Lines of the bank and what they are for, as rows of the network. */
@ApplicationScoped
class BankRows {
    private static final String LINE = "select l.*, l.id as line_id, l.sum_minor as line_minor from bank_line l";

    private final Sql sql;

    BankRows(Sql sql) {
        this.sql = sql;
    }

    /** @return whether no statement brought it before */
    boolean insert(BankLine line, String identity) {
        return sql.change(
                        """
                        insert into bank_line (id, identity, import_id, account, day, currency, sum_minor, rest_minor, document, party,
                            party_tax_number, party_account, purpose)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (identity) do nothing""",
                        line.id(),
                        identity,
                        line.statement(),
                        line.account(),
                        line.day(),
                        line.sum().getCurrencyUnit().getCode(),
                        Moneys.minor(line.sum()),
                        Moneys.minor(line.rest()),
                        line.document(),
                        line.party(),
                        line.partyTaxNumber(),
                        line.partyAccount(),
                        line.purpose())
                == 1;
    }

    /** The line that has this identity already. */
    UUID known(String identity) {
        return sql.one("select id from bank_line where identity = ?", row -> row.getObject("id", UUID.class), identity)
                .orElseThrow();
    }

    Optional<BankLine> find(UUID id) {
        return sql.one(LINE + " where id = ?", BankRows::line, id);
    }

    Optional<BankLine> locked(UUID id) {
        return sql.one(LINE + " where id = ? for update", BankRows::line, id);
    }

    /** Lines that a filter asks for, the newest day first. */
    Slice<BankLine> list(BankFilter filter) {
        var after = After.of(filter.cursor());
        var found = sql.list(
                LINE + """
                 where (?::bool is null or (rest_minor <> 0) = ?) and (?::bool is null or (sum_minor > 0) = ?)
                    and (?::date is null or day >= ?) and (?::date is null or day < ?)
                    and (?::text is null or purpose ilike ? or party ilike ? or document ilike ?)
                    and (?::date is null or (day, id) < (?, ?))
                order by day desc, id desc limit ?""",
                BankRows::line,
                filter.open(),
                filter.open(),
                filter.incoming(),
                filter.incoming(),
                filter.from(),
                filter.from(),
                filter.before(),
                filter.before(),
                filter.like(),
                filter.like(),
                filter.like(),
                filter.like(),
                after.day,
                after.day,
                after.id,
                filter.size() + 1);
        return Slice.of(
                found,
                filter.size(),
                last -> Cursor.encode(last.day().toString(), last.id().toString()));
    }

    private record After(@Nullable LocalDate day, @Nullable UUID id) {
        static After of(@Nullable String cursor) {
            if (cursor == null || cursor.isEmpty()) return new After(null, null);
            try {
                var parts = Cursor.decode(cursor, 2);
                return new After(LocalDate.parse(parts.get(0)), UUID.fromString(parts.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw new BadRequest("cursor");
            }
        }
    }

    void insert(BankMatch match) {
        var line = match.line();
        sql.change(
                """
                insert into bank_match (id, line_id, kind, target, number, url, currency, sum_minor, score, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                match.id(),
                line.id(),
                match.kind(),
                match.target(),
                match.number(),
                match.url(),
                match.sum().getCurrencyUnit().getCode(),
                Moneys.minor(match.sum()),
                match.score(),
                match.by(),
                match.at());
        rest(line, match.sum().negated());
    }

    /** @return whether nobody was faster */
    boolean undone(BankMatch match, String by, String why, Instant now) {
        var changed = sql.change(
                "update bank_match set undone_by = ?, undone_why = ?, undone_at = ? where id = ? and undone_by is null",
                by,
                why,
                now,
                match.id());
        if (changed == 1) rest(match.line(), match.sum());
        return changed == 1;
    }

    private void rest(BankLine line, Money more) {
        sql.change(
                "update bank_line set rest_minor = rest_minor + ? where id = ?",
                Moneys.minor(line.isIncoming() ? more : more.negated()),
                line.id());
    }

    Optional<BankMatch> match(UUID id) {
        return matches("m.id = ?", id).stream().findFirst();
    }

    /** Every match of a line, undone ones included, the oldest first. */
    List<BankMatch> matches(UUID line) {
        return matches("m.line_id = ?", line);
    }

    private List<BankMatch> matches(String where, UUID id) {
        return sql.list("""
                select m.kind, m.target, m.number, m.url, m.score, m.by_name, m.at, m.undone_by, m.undone_why, m.id as match_id,
                    m.sum_minor as match_minor, l.*, l.id as line_id, l.sum_minor as line_minor
                from bank_match m join bank_line l on l.id = m.line_id""" + " where " + where + " order by m.at, m.id", BankRows::match, id);
    }

    /** What is still unmatched, by currency and way. */
    List<Money> open(boolean incoming) {
        return sql.list(
                """
                select currency, sum(rest_minor)::bigint as minor from bank_line where rest_minor <> 0 and (sum_minor > 0) = ?
                group by currency order by currency""", row -> Moneys.of(row.getLong("minor"), CurrencyUnit.of(row.getString("currency"))), incoming);
    }

    /** How many lines up to a day nobody has explained yet. */
    int openBefore(LocalDate day) {
        return sql.one(
                        "select count(*)::int from bank_line where rest_minor <> 0 and day < ?",
                        row -> row.getInt(1),
                        day)
                .orElse(0);
    }

    private static BankMatch match(ResultSet row) throws SQLException {
        return new BankMatch(
                row.getObject("match_id", UUID.class),
                line(row),
                row.getString("kind"),
                row.getObject("target", UUID.class),
                row.getString("number"),
                row.getString("url"),
                Moneys.of(row.getLong("match_minor"), CurrencyUnit.of(row.getString("currency"))),
                row.getInt("score"),
                row.getString("by_name"),
                Sql.instant(row, "at"),
                row.getString("undone_by"),
                row.getString("undone_why"));
    }

    private static BankLine line(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        return new BankLine(
                row.getObject("line_id", UUID.class),
                row.getString("account"),
                row.getObject("day", LocalDate.class),
                Moneys.of(row.getLong("line_minor"), currency),
                Moneys.of(row.getLong("rest_minor"), currency),
                row.getString("document"),
                row.getString("party"),
                row.getString("party_tax_number"),
                row.getString("party_account"),
                row.getString("purpose"),
                row.getObject("import_id", UUID.class));
    }
}
