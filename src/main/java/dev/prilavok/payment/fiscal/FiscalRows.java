package dev.prilavok.payment.fiscal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Receipts as rows of their shops. */
@ApplicationScoped
class FiscalRows {
    private final Sql sql;
    private final ObjectMapper json;

    FiscalRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** What is printed, as it is stored. */
    record Contents(List<Line> lines, @Nullable FiscalAgent agent) {}

    record Line(
            String name,
            int quantity,
            long minor,
            int vat,
            boolean goods,
            boolean ahead,
            boolean marked,
            List<String> marks) {
        static Line of(FiscalLine line) {
            return new Line(
                    line.name(),
                    line.quantity(),
                    Moneys.minor(line.sum()),
                    line.vat().basisPoints(),
                    line.goods(),
                    line.ahead(),
                    line.marked(),
                    line.marks());
        }

        FiscalLine in(CurrencyUnit currency) {
            return new FiscalLine(
                    name, quantity, Moneys.of(minor, currency), new Percent(vat), goods, ahead, marked, marks);
        }
    }

    /** Whether it is news: a receipt of one fact is ordered once. */
    boolean insert(UUID id, NewFiscal wanted, FiscalState state, Instant now) {
        var contents = new Contents(wanted.lines().stream().map(Line::of).toList(), wanted.agent());
        return sql.change(
                        """
                        insert into fiscal_document (shop_id, id, order_id, order_number, type, state, source, source_id, currency, total_minor,
                            settled_cash_minor, settled_cashless_minor, settled_prepaid_minor, settled_otherwise_minor, contents, payment_id,
                            corrects, required_at, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) on conflict do nothing""",
                        wanted.shop().value(),
                        id,
                        wanted.order(),
                        wanted.orderNumber(),
                        wanted.type(),
                        state,
                        wanted.source(),
                        wanted.sourceId(),
                        wanted.total().getCurrencyUnit().getCode(),
                        Moneys.minor(wanted.total()),
                        Moneys.minor(wanted.settled().cash()),
                        Moneys.minor(wanted.settled().cashless()),
                        Moneys.minor(wanted.settled().prepaid()),
                        Moneys.minor(wanted.settled().otherwise()),
                        write(contents),
                        wanted.payment(),
                        wanted.corrects(),
                        now,
                        now)
                > 0;
    }

    Optional<FiscalDocument> find(ShopId shop, UUID id) {
        return sql.one("select * from fiscal_document where shop_id = ? and id = ?", this::read, shop.value(), id);
    }

    Optional<FiscalDocument> locked(ShopId shop, UUID id) {
        return sql.one(
                "select * from fiscal_document where shop_id = ? and id = ? for update", this::read, shop.value(), id);
    }

    /** Receipts of an order, the oldest first. */
    List<FiscalDocument> ofOrder(ShopId shop, UUID order) {
        return sql.list(
                "select * from fiscal_document where shop_id = ? and order_id = ? order by id",
                this::read,
                shop.value(),
                order);
    }

    List<FiscalDocument> of(ShopId shop, String source, UUID sourceId) {
        return sql.list(
                "select * from fiscal_document where shop_id = ? and source = ? and source_id = ? order by id for update",
                this::read,
                shop.value(),
                source,
                sourceId);
    }

    // ids are made in the order of time
    Slice<FiscalDocument> newest(FiscalFilter asked, @Nullable String cursor, int size) {
        var after = cursor == null || cursor.isEmpty() ? null : id(cursor);
        var names = asked.states().stream().map(FiscalState::name).toArray(String[]::new);
        var number = asked.number();
        var shop = asked.shop() == null ? null : asked.shop().value();
        return Slice.of(
                sql.list(
                        """
                        select * from fiscal_document where (? or state = any (?)) and (?::text is null or order_number = ?)
                            and (?::uuid is null or shop_id = ?) and (?::uuid is null or id < ?) order by id desc limit ?""",
                        this::read,
                        asked.states().isEmpty(),
                        names,
                        number,
                        number,
                        shop,
                        shop,
                        after,
                        after,
                        size + 1),
                size,
                last -> Cursor.encode(last.id()));
    }

    int count(FiscalState state) {
        return sql.one("select count(*) from fiscal_document where state = ?", row -> row.getInt(1), state)
                .orElse(0);
    }

    void became(FiscalDocument receipt, FiscalState state, Instant now) {
        sql.change(
                "update fiscal_document set state = ?, next_at = null, trouble = null, changed_at = ? where shop_id = ? and id = ?",
                state,
                now,
                receipt.shop().value(),
                receipt.id());
    }

    /** How far it is after an answer. */
    void answered(
            FiscalDocument receipt, FiscalState state, @Nullable String id, @Nullable String number, Instant now) {
        sql.change("""
                update fiscal_document set state = ?, provider_id = coalesce(?, provider_id), fiscal_number = coalesce(?, fiscal_number),
                    tries = 0, next_at = null, trouble = null, changed_at = ?
                where shop_id = ? and id = ?""", state, id, number, now, receipt.shop().value(), receipt.id());
    }

    /** Nobody answered: asked again under the same key. */
    void silent(FiscalDocument receipt, FiscalState state, @Nullable Instant next, Instant now) {
        sql.change("""
                update fiscal_document set state = ?, tries = tries + 1, next_at = ?, trouble = 'SILENT', changed_at = ?
                where shop_id = ? and id = ?""", state, next, now, receipt.shop().value(), receipt.id());
    }

    /** Not registered yet: asked about later. */
    void waits(FiscalDocument receipt, Instant next, Instant now) {
        sql.change(
                "update fiscal_document set tries = tries + 1, next_at = ?, changed_at = ? where shop_id = ? and id = ?",
                next,
                now,
                receipt.shop().value(),
                receipt.id());
    }

    /** Refused: the next try is another attempt with a key of its own. */
    void refused(FiscalDocument receipt, FiscalTrouble trouble, @Nullable Instant next, Instant now) {
        sql.change("""
                update fiscal_document set state = 'FAILED', attempt = attempt + 1, tries = 0, provider_id = null, next_at = ?, trouble = ?,
                    changed_at = ?
                where shop_id = ? and id = ?""", next, trouble, now, receipt.shop().value(), receipt.id());
    }

    void byHand(FiscalDocument receipt, String number, String by, Instant now) {
        sql.change("""
                update fiscal_document set state = 'REGISTERED', fiscal_number = ?, by_hand = ?, next_at = null, trouble = null, changed_at = ?
                where shop_id = ? and id = ?""", number, by, now, receipt.shop().value(), receipt.id());
    }

    void next(FiscalDocument receipt, Instant next) {
        sql.change(
                "update fiscal_document set next_at = ? where shop_id = ? and id = ?",
                next,
                receipt.shop().value(),
                receipt.id());
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(Cursor.decode(cursor, 1).get(0));
        } catch (IllegalArgumentException noId) {
            throw new BadRequest("cursor");
        }
    }

    private FiscalDocument read(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        var contents = contents(row.getString("contents"));
        return new FiscalDocument(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getString("order_number"),
                FiscalType.valueOf(row.getString("type")),
                FiscalState.valueOf(row.getString("state")),
                row.getString("source"),
                row.getObject("source_id", UUID.class),
                money(row, "total_minor", currency),
                new Settled(
                        money(row, "settled_cash_minor", currency),
                        money(row, "settled_cashless_minor", currency),
                        money(row, "settled_prepaid_minor", currency),
                        money(row, "settled_otherwise_minor", currency)),
                contents.lines.stream().map(line -> line.in(currency)).toList(),
                contents.agent,
                row.getString("payment_id"),
                row.getObject("corrects", UUID.class),
                row.getString("provider_id"),
                row.getString("fiscal_number"),
                row.getInt("attempt"),
                row.getInt("tries"),
                Sql.instantOrNull(row, "next_at"),
                row.getString("trouble"),
                row.getString("by_hand"),
                Sql.instant(row, "required_at"),
                Sql.instant(row, "changed_at"));
    }

    private static Money money(ResultSet row, String column, CurrencyUnit currency) throws SQLException {
        return Moneys.of(row.getLong(column), currency);
    }

    private String write(Contents contents) {
        try {
            return json.writeValueAsString(contents);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a receipt cannot be written down", impossible);
        }
    }

    private Contents contents(String stored) {
        try {
            return json.readValue(stored, Contents.class);
        } catch (JsonProcessingException odd) {
            throw new IllegalStateException("a receipt cannot be read", odd);
        }
    }
}
