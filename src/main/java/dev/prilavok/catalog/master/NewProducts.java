package dev.prilavok.catalog.master;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Makes products that no feed brought. */
@ApplicationScoped
class NewProducts {
    /** Whose goods they are; feeds of others do not touch them. */
    static final String SOURCE = "hand";

    private static final String INSERT = """
            insert into product (id, external_id, slug, category_id, gender, age, season, name, description, composition, care, vat_code,
                marked, trial_allowed, state, position, changed_at, words, letters, source)
            values (?, ?, ?, ?::uuid, 'UNKNOWN', 'ADULT', 'UNKNOWN', '{}', '{}', '{}', '{}', 'STANDARD', false, false, ?,
                (select coalesce(max(position), 0) + 1 from product), ?, '', '', ?)""";

    private final FactWriter writer;
    private final FirstPrices prices;
    private final ProductHistory history;
    private final OneWriter one;
    private final Upkeep upkeep;
    private final AuditLog audit;
    private final Sql sql;
    private final Clock clock;

    NewProducts(
            FactWriter writer,
            FirstPrices prices,
            ProductHistory history,
            OneWriter one,
            Upkeep upkeep,
            AuditLog audit,
            Sql sql,
            Clock clock) {
        this.writer = writer;
        this.prices = prices;
        this.history = history;
        this.one = one;
        this.upkeep = upkeep;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /** What of it belongs to other goods already, in words, by field. */
    Map<String, String> taken(NewProductForm.Read read, MasterMessages say, NewProductMessages words) {
        var taken = new TreeMap<String, String>();
        if (read.slugIsTyped() && isTaken(read.slug())) taken.put("slug", words.slugTaken(free(read.slug())));
        var rows = read.sizes().rows();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (sql.one("select 1 from variant where sku = ?", found -> true, row.sku())
                    .isPresent()) taken.put(NewSizes.name(i, "sku"), say.skuTaken(row.sku()));
            var field = NewSizes.name(i, "barcode");
            if (!row.barcode().isEmpty())
                sql.one("select sku from variant where barcode = ?", found -> found.getString(1), row.barcode())
                        .ifPresent(sku -> taken.put(field, words.barcodeTaken(sku)));
        }
        return taken;
    }

    /** Makes the product with its sizes and prices; buyers see it as soon as a size of it is measured, if they may. */
    UUID make(NewProductForm.Read read, Cause cause, String by) {
        one.lock();
        var id = Ids.next();
        var now = clock.instant();
        var facts = read.typed().facts();
        var slug = free(read.slug());
        sql.change(
                INSERT,
                id,
                slug,
                slug,
                facts.text(Field.CATEGORY),
                read.shown() ? "DRAFT" : Masters.WITHDRAWN,
                now,
                SOURCE);
        writer.write(id, facts, facts.values().keySet(), now);
        var skus = read.sizes().rows().stream().map(NewSizes.Row::sku).toList();
        prices.put(skus, read.prices(), name(facts), by);
        upkeep.refresh(id);
        history.record(cause, id);
        audit.record("product-made", id.toString(), slug);
        return id;
    }

    private static String name(Facts facts) {
        return facts.text(Field.NAME_RU).isEmpty() ? facts.text(Field.NAME_EN) : facts.text(Field.NAME_RU);
    }

    private boolean isTaken(String slug) {
        return sql.one(
                        "select 1 from product where slug = ? or (source = ? and external_id = ?)",
                        row -> true,
                        slug,
                        SOURCE,
                        slug)
                .isPresent();
    }

    /** The address, or the first free one that begins so. */
    String free(String slug) {
        var free = slug;
        for (var number = 2; isTaken(free); number++) free = slug + "-" + number;
        return free;
    }
}
