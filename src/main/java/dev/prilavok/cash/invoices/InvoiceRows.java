package dev.prilavok.cash.invoices;

import dev.prilavok.cash.CarriageCost;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Carriers' invoices as rows of the network. */
@ApplicationScoped
class InvoiceRows {
    private final Sql sql;

    InvoiceRows(Sql sql) {
        this.sql = sql;
    }

    int notAccepted() {
        return sql.one("select count(*)::int from carrier_invoice where state = 'CHECKED'", row -> row.getInt(1))
                .orElse(0);
    }

    /** @return whether the carrier had sent none of this number */
    boolean insert(CarrierInvoice one, @Nullable UUID upload, Instant now) {
        var isNew = sql.change(
                        """
                        insert into carrier_invoice (id, upload_id, carrier, number, day, state, currency, imported_at, imported_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (carrier, number) do nothing""",
                        one.id(),
                        upload,
                        one.carrier(),
                        one.number(),
                        one.day(),
                        one.state(),
                        one.currency().getCode(),
                        now,
                        one.importedBy())
                == 1;
        if (isNew)
            sql.each("""
                    insert into carrier_invoice_line (invoice_id, no, id, tracking, weight_grams, forward_minor, back_minor, cod_fee_minor,
                        our_weight_grams, our_forward_minor, our_back_minor, our_cod_fee_minor, verdict, shop, parcel_id, order_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", one.lines().stream().map(line -> row(one.id(), line)).toList());
        return isNew;
    }

    private static @Nullable Object[] row(UUID invoice, CarrierInvoice.Line line) {
        var ours = line.ours();
        return new @Nullable Object[] {
            invoice,
            line.no(),
            line.id(),
            line.tracking(),
            line.grams(),
            Moneys.minor(line.billed().forward()),
            Moneys.minor(line.billed().back()),
            Moneys.minor(line.billed().codFee()),
            line.ourGrams(),
            ours == null ? null : Moneys.minor(ours.forward()),
            ours == null ? null : Moneys.minor(ours.back()),
            ours == null ? null : Moneys.minor(ours.codFee()),
            line.verdict(),
            line.shop() == null ? null : line.shop().value(),
            line.parcel(),
            line.order()
        };
    }

    Optional<CarrierInvoice> find(UUID id) {
        return sql.one("select * from carrier_invoice where id = ?", this::read, id);
    }

    Optional<CarrierInvoice> locked(UUID id) {
        return sql.one("select * from carrier_invoice where id = ? for update", this::read, id);
    }

    Optional<UUID> of(String carrier, String number) {
        return sql.one(
                "select id from carrier_invoice where carrier = ? and number = ?",
                row -> row.getObject(1, UUID.class),
                carrier,
                number);
    }

    /** Which invoice a line is in. */
    Optional<UUID> ofLine(UUID line) {
        return sql.one(
                "select invoice_id from carrier_invoice_line where id = ?", row -> row.getObject(1, UUID.class), line);
    }

    /** How many invoices are in each state that is not the last one, and how many lines of them nobody has settled. */
    Open open() {
        return sql.one("""
                        select count(*) filter (where state = 'CHECKED')::int, count(*) filter (where state = 'ACCEPTED')::int,
                            (select count(*)::int from carrier_invoice_line where disputed_by is not null and settled_by is null)
                        from carrier_invoice where state <> 'PAID'""", row -> new Open(row.getInt(1), row.getInt(2), row.getInt(3)))
                .orElseThrow();
    }

    /** What is not over yet. */
    record Open(int checked, int accepted, int disputed) {}

    Slice<CarrierInvoice> newest(@Nullable String cursor, int size) {
        var after = After.of(cursor);
        var found = sql.list("""
                select * from carrier_invoice where (?::date is null or (day, id) < (?, ?)) order by day desc, id desc limit ?""", this::read, after.day, after.day, after.id, size + 1);
        return Slice.of(
                found,
                size,
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

    /** Invoices that wait for their payment, of this sum or named in these words. */
    List<CarrierInvoice> awaited(Money sum, String words) {
        return sql.list("""
                select * from carrier_invoice where state = 'ACCEPTED' and currency = ?
                    and (payable_minor = ? or strpos(lower(?), lower(number)) > 0) order by day, id limit 20""", this::read, sum.getCurrencyUnit().getCode(), Moneys.minor(sum), words);
    }

    void accepted(UUID id, Money payable, String by, Instant now) {
        sql.change(
                "update carrier_invoice set state = 'ACCEPTED', payable_minor = ?, accepted_by = ?, accepted_at = ? where id = ?",
                Moneys.minor(payable),
                by,
                now,
                id);
    }

    void payable(UUID id, Money payable) {
        sql.change("update carrier_invoice set payable_minor = ? where id = ?", Moneys.minor(payable), id);
    }

    void state(UUID id, InvoiceState state) {
        sql.change("update carrier_invoice set state = ? where id = ?", state, id);
    }

    void disputed(UUID line, String by, String why) {
        sql.change("update carrier_invoice_line set disputed_by = ?, disputed_why = ? where id = ?", by, why, line);
    }

    void settled(UUID line, boolean conceded, String by, String why) {
        sql.change(
                "update carrier_invoice_line set settled_by = ?, settled_why = ?, conceded = ? where id = ?",
                by,
                why,
                conceded,
                line);
    }

    void hasCase(UUID line, UUID caseId) {
        sql.change("update carrier_invoice_line set case_id = ? where id = ?", caseId, line);
    }

    private CarrierInvoice read(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        var payable = Sql.number(row, "payable_minor");
        var id = row.getObject("id", UUID.class);
        return new CarrierInvoice(
                id,
                row.getString("carrier"),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                InvoiceState.valueOf(row.getString("state")),
                currency,
                row.getString("imported_by"),
                row.getString("accepted_by"),
                payable == null ? null : Moneys.of(payable, currency),
                sql.list(
                        "select * from carrier_invoice_line where invoice_id = ? order by no",
                        line -> line(line, currency),
                        id));
    }

    private static CarrierInvoice.Line line(ResultSet row, CurrencyUnit currency) throws SQLException {
        var shop = row.getObject("shop", UUID.class);
        return new CarrierInvoice.Line(
                row.getObject("id", UUID.class),
                row.getInt("no"),
                row.getString("tracking"),
                row.getObject("weight_grams", Integer.class),
                row.getObject("our_weight_grams", Integer.class),
                cost(row, "", currency),
                row.getObject("our_forward_minor") == null ? null : cost(row, "our_", currency),
                LineVerdict.valueOf(row.getString("verdict")),
                shop == null ? null : new ShopId(shop),
                row.getObject("parcel_id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getString("disputed_by"),
                row.getString("disputed_why"),
                row.getObject("case_id", UUID.class),
                row.getString("settled_by"),
                row.getString("settled_why"),
                row.getBoolean("conceded"));
    }

    private static CarriageCost cost(ResultSet row, String whose, CurrencyUnit currency) throws SQLException {
        return new CarriageCost(
                Moneys.of(row.getLong(whose + "forward_minor"), currency),
                Moneys.of(row.getLong(whose + "back_minor"), currency),
                Moneys.of(row.getLong(whose + "cod_fee_minor"), currency));
    }
}
