package dev.prilavok.catalog.master;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person decides about two products that may be one: that they are two things, or that they become one. */
@ApplicationScoped
class TwinDecisions {
    private static final String SIZES = """
            update variant set product_id = ?,
                position = position + (select coalesce(max(position), 0) from variant where product_id = ?) where product_id = ?""";

    private static final String PICTURES = """
            insert into product_picture (product_id, source, colour_key, position, hash, refused, gone_hash, dropped_import)
            select ?, source, colour_key, position + 100000, hash, refused, gone_hash, dropped_import from product_picture where product_id = ?
            on conflict do nothing""";

    // Where a shop says something of the kept product already, that stays.
    private static final String DIFFERENT = """
            insert into listing_override (shop_id, product_id, own_minor, own_currency, hidden, changed_by, changed_at, pinned, own_lang,
                own_name, own_told, own_photo, office_name, office_told)
            select shop_id, ?, own_minor, own_currency, hidden, changed_by, changed_at, pinned, own_lang, own_name, own_told, own_photo,
                office_name, office_told
            from listing_override where product_id = ? on conflict do nothing""";

    private static final String SETS = """
            insert into goods_set_item (set_id, product_id, added_at)
            select set_id, ?, added_at from goods_set_item where product_id = ? on conflict do nothing""";

    // At the place where the franchisee put the other one.
    private static final String OWN_SETS = """
            insert into own_set_item (shop_id, set_id, product_id, position)
            select shop_id, set_id, ?, position from own_set_item where product_id = ? on conflict do nothing""";

    private final Sql sql;
    private final OneWriter one;
    private final MasterRows rows;
    private final ProductHistory history;
    private final Upkeep upkeep;
    private final AuditLog audit;
    private final Clock clock;

    TwinDecisions(
            Sql sql,
            OneWriter one,
            MasterRows rows,
            ProductHistory history,
            Upkeep upkeep,
            AuditLog audit,
            Clock clock) {
        this.sql = sql;
        this.one = one;
        this.rows = rows;
        this.history = history;
        this.upkeep = upkeep;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Remembers that two products are two things; they are not shown as a pair again.
     *
     * @throws NotFound when one of them is no product
     * @throws AlreadyMerged when one of them is a part of another product already
     */
    void differ(UUID first, UUID second, String by, @Nullable String why) {
        apart(first, second);
        rows.find(first);
        rows.find(second);
        sql.change("""
                insert into product_distinct (one, other, decided_by, decided_at)
                values (least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), ?, ?) on conflict do nothing""", first, second, first, second, by, clock.instant());
        audit.record("products-differ", first.toString(), told(second.toString(), why));
    }

    /**
     * Makes one product of two: sizes, photographs and what shops do differently move to the one that is kept; the other stays as an
     * empty shell whose address and whose feeds lead to it.
     *
     * @throws NotFound when one of them is no product
     * @throws AlreadyMerged when one of them is a part of another product already
     */
    Master merge(UUID kept, UUID gone, String by, @Nullable String why) {
        one.lock();
        apart(kept, gone);
        var into = rows.find(kept);
        var from = rows.find(gone);
        history.record(Cause.FOUND, kept, gone);
        sql.change(SIZES, kept, kept, gone);
        for (var moved : new String[] {PICTURES, DIFFERENT, SETS, OWN_SETS}) sql.change(moved, kept, gone);
        sql.change("delete from own_set_item where product_id = ?", gone);
        sql.change("update product set merged_into = ? where merged_into = ?", kept, gone);
        sql.change(
                "update product set merged_into = ?, state = 'WITHDRAWN', withdrawn_import = null, changed_at = ? where id = ?",
                kept,
                clock.instant(),
                gone);
        upkeep.refresh(kept, gone);
        var names = from.name("ru") + " → " + into.name("ru");
        history.record(Cause.byHand(Origin.MERGED, by, told(names, why)), kept, gone);
        audit.record("products-merged", kept.toString(), told(gone.toString(), why));
        return rows.find(kept);
    }

    private void apart(UUID first, UUID second) {
        if (first.equals(second)) throw new BadRequest("twin").at("twin");
        sql.one(
                        "select id, merged_into from product where id in (?, ?) and merged_into is not null limit 1",
                        row -> new AlreadyMerged(
                                row.getObject("id", UUID.class), row.getObject("merged_into", UUID.class)),
                        first,
                        second)
                .ifPresent(merged -> {
                    throw merged;
                });
    }

    private static String told(String what, @Nullable String why) {
        return why == null ? what : what + ": " + why;
    }
}
