package dev.prilavok.returns.claims;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.OrderNumber;
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

/** Reads claims whole and writes their steps. */
@ApplicationScoped
class ClaimRows {
    private final Sql sql;

    ClaimRows(Sql sql) {
        this.sql = sql;
    }

    Optional<CarrierClaim> ofParcel(ShopId shop, UUID parcel) {
        return one("shop_id = ? and parcel_id = ?", shop.value(), parcel);
    }

    Optional<CarrierClaim> locked(ShopId shop, UUID id) {
        return one("shop_id = ? and id = ? for no key update", shop.value(), id);
    }

    Optional<CarrierClaim> byNumber(ShopId shop, String number) {
        return one("shop_id = ? and number = ?", shop.value(), number);
    }

    Optional<CarrierClaim> find(ShopId shop, UUID id) {
        return one("shop_id = ? and id = ?", shop.value(), id);
    }

    List<CarrierClaim> awaited(ShopId shop, UUID order) {
        return sql.list(
                "select * from carrier_claim where shop_id = ? and order_id = ? and state in ('ACCEPTED', 'PARTIAL')",
                this::claim,
                shop.value(),
                order);
    }

    List<CarrierClaim> awaited(Money sum, String words) {
        return sql.list("""
                select * from carrier_claim where state in ('ACCEPTED', 'PARTIAL') and currency = ?
                    and (granted_minor = ? or strpos(lower(?), lower(number)) > 0) order by file_by, id limit 20""", this::claim, sum.getCurrencyUnit().getCode(), Moneys.minor(sum), words);
    }

    private Optional<CarrierClaim> one(String where, Object... values) {
        return sql.one("select * from carrier_claim where " + where, this::claim, values);
    }

    Slice<CarrierClaim> list(@Nullable String cursor, int size) {
        var after = after(cursor);
        var rows = sql.list(
                "select * from carrier_claim where ?::uuid is null or id < ? order by id desc limit ?",
                this::claim,
                after,
                after,
                size + 1);
        return Slice.of(rows, size, last -> Cursor.encode(last.id()));
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        try {
            return cursor == null
                    ? null
                    : UUID.fromString(Cursor.decode(cursor, 1).get(0));
        } catch (IllegalArgumentException notOurs) {
            throw new BadRequest("cursor");
        }
    }

    /** @return whether nobody was faster */
    boolean insert(CarrierClaim claim) {
        var isNew = sql.change(
                        """
                insert into carrier_claim (shop_id, id, number, state, state_since, what, parcel_id, parcel_number, order_id, order_number,
                    carrier, tracking, happened_at, opened_at, file_by, currency, declared_minor)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (shop_id, parcel_id) do nothing""",
                        claim.shop().value(),
                        claim.id(),
                        claim.number(),
                        claim.state(),
                        claim.since(),
                        claim.what(),
                        claim.parcel(),
                        claim.parcelNumber(),
                        claim.order(),
                        claim.orderNumber().value(),
                        claim.carrier(),
                        claim.tracking(),
                        claim.happenedAt(),
                        claim.openedAt(),
                        claim.fileBy(),
                        claim.declared().getCurrencyUnit().getCode(),
                        Moneys.minor(claim.declared()))
                == 1;
        if (isNew) write(claim, new CarrierClaim.Step(claim.openedAt(), null, claim.state(), "system", null));
        return isNew;
    }

    void step(CarrierClaim claim, CarrierClaim.Step step) {
        sql.change(
                "update carrier_claim set state = ?, state_since = ?, first_by = null where shop_id = ? and id = ?",
                step.to(),
                step.at(),
                claim.shop().value(),
                claim.id());
        write(claim, step);
    }

    private void write(CarrierClaim claim, CarrierClaim.Step step) {
        sql.change(
                "insert into carrier_claim_step (shop_id, claim_id, id, at, from_state, to_state, by_name, note) values (?, ?, ?, ?, ?, ?, ?, ?)",
                claim.shop().value(),
                claim.id(),
                Ids.next(),
                step.at(),
                step.from(),
                step.to(),
                step.by(),
                step.note());
    }

    void answerBy(CarrierClaim claim, Instant until) {
        set(claim, "answer_by", until);
    }

    void granted(CarrierClaim claim, Money sum) {
        set(claim, "granted_minor", Moneys.minor(sum));
    }

    void document(CarrierClaim claim, @Nullable String document) {
        set(claim, "document", document);
    }

    void firstBy(CarrierClaim claim, String by) {
        set(claim, "first_by", by);
    }

    // The column is one of our own words, never a stranger's.
    private void set(CarrierClaim claim, String column, @Nullable Object value) {
        sql.change(
                "update carrier_claim set " + column + " = ? where shop_id = ? and id = ?",
                value,
                claim.shop().value(),
                claim.id());
    }

    private List<CarrierClaim.Step> steps(UUID shop, UUID id) {
        return sql.list(
                "select * from carrier_claim_step where shop_id = ? and claim_id = ? order by id",
                row -> {
                    var from = row.getString("from_state");
                    return new CarrierClaim.Step(
                            Sql.instant(row, "at"),
                            from == null ? null : ClaimState.valueOf(from),
                            ClaimState.valueOf(row.getString("to_state")),
                            row.getString("by_name"),
                            row.getString("note"));
                },
                shop,
                id);
    }

    private CarrierClaim claim(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        var granted = row.getObject("granted_minor", Long.class);
        var shop = row.getObject("shop_id", UUID.class);
        var id = row.getObject("id", UUID.class);
        return new CarrierClaim(
                new ShopId(shop),
                id,
                row.getString("number"),
                ClaimState.valueOf(row.getString("state")),
                Sql.instant(row, "state_since"),
                CarrierClaim.What.valueOf(row.getString("what")),
                row.getObject("parcel_id", UUID.class),
                row.getString("parcel_number"),
                row.getObject("order_id", UUID.class),
                new OrderNumber(row.getString("order_number")),
                row.getString("carrier"),
                row.getString("tracking"),
                Sql.instant(row, "happened_at"),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "file_by"),
                Sql.instantOrNull(row, "answer_by"),
                Moneys.of(row.getLong("declared_minor"), currency),
                granted == null ? null : Moneys.of(granted, currency),
                row.getString("document"),
                row.getString("first_by"),
                steps(shop, id));
    }
}
