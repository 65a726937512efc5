package dev.prilavok.catalog;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The goods with which a shop does something its own way, thing by thing, for head office. */
@ApplicationScoped
class DifferentGoods {
    private static final String SELECT = """
            select o.*, coalesce(p.name->>?, p.name->>'ru', p.name->>'en') product
            from listing_override o join product p on p.id = o.product_id where o.shop_id = ?
            """;

    private final Sql sql;

    DifferentGoods(Sql sql) {
        this.sql = sql;
    }

    /** What {@link ListingCounts} counts. */
    enum Show {
        RULES("false"),
        HIDDEN("o.hidden"),
        PINNED("o.pinned"),
        PRICED("o.own_minor is not null"),
        WORDED("coalesce(o.own_name, o.own_told, o.own_photo) is not null");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String label(RuleMessages say) {
            return switch (this) {
                case RULES -> say.rules();
                case HIDDEN -> say.hidden();
                case PINNED -> say.pinned();
                case PRICED -> say.priced();
                case WORDED -> say.worded();
            };
        }
    }

    /**
     * One of them.
     *
     * @param own the shop's own price as it wished it, allowed now or not
     */
    record One(
            UUID product,
            String name,
            boolean hidden,
            boolean pinned,
            @Nullable Money own,
            @Nullable String ownName,
            boolean told,
            boolean photo,
            String by,
            Instant at) {}

    /** A page of them, what was changed last first. */
    @Transactional
    Slice<One> of(ShopId shop, Show show, String lang, @Nullable String cursor, int size) {
        var values = new ArrayList<@Nullable Object>(List.of(lang, shop.value()));
        var after = cursor == null ? "" : after(cursor, values);
        values.add(size + 1);
        var found = sql.list(
                SELECT + "and " + show.condition + after + " order by o.changed_at desc, o.product_id desc limit ?",
                DifferentGoods::one,
                values.toArray());
        return Slice.of(found, size, last -> Cursor.encode(last.at, last.product));
    }

    private static String after(String cursor, List<@Nullable Object> values) {
        var keys = Cursor.decode(cursor, 2);
        try {
            values.add(Instant.parse(keys.get(0)));
            values.add(UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw new BadRequest("cursor");
        }
        return " and (o.changed_at, o.product_id) < (?, ?)";
    }

    private static One one(ResultSet row) throws SQLException {
        var minor = Sql.number(row, "own_minor");
        return new One(
                row.getObject("product_id", UUID.class),
                row.getString("product"),
                row.getBoolean("hidden"),
                row.getBoolean("pinned"),
                minor == null ? null : Money.ofMinor(CurrencyUnit.of(row.getString("own_currency")), minor),
                row.getString("own_name"),
                row.getString("own_told") != null,
                row.getString("own_photo") != null,
                row.getString("changed_by"),
                Sql.instant(row, "changed_at"));
    }
}
