package dev.prilavok.catalog.master;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Changes goods by hand or by plan: one writer at a time, complete or not at all, every change in the history. */
@ApplicationScoped
class Masters {
    static final String PUBLISHED = "PUBLISHED";
    static final String WITHDRAWN = "WITHDRAWN";

    private final MasterRows rows;
    private final FactWriter writer;
    private final ProductHistory history;
    private final HandKept kept;
    private final OneWriter one;
    private final Upkeep upkeep;
    private final AuditLog audit;
    private final Sql sql;
    private final Clock clock;

    Masters(
            MasterRows rows,
            FactWriter writer,
            ProductHistory history,
            HandKept kept,
            OneWriter one,
            Upkeep upkeep,
            AuditLog audit,
            Sql sql,
            Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.history = history;
        this.kept = kept;
        this.one = one;
        this.upkeep = upkeep;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /** What publishing many came to. */
    record Bulk(List<UUID> done, Map<UUID, List<Missing>> refused) {}

    /** The product as it is now, with its turn to write; what was changed past the house is noted first. */
    Master take(UUID product) {
        one.lock();
        history.record(Cause.FOUND, product);
        return rows.find(product);
    }

    /**
     * Carries out wanted changes.
     *
     * @throws ChangedMeanwhile when somebody else changed one of the fields otherwise
     * @throws NotComplete when it is to be shown and cannot be
     */
    Master change(UUID product, Map<String, Change> wanted, Cause cause) {
        return change(product, wanted, cause, true);
    }

    /** The same for what is not a person's own word: feeds may go on writing it. */
    Master adopt(UUID product, Map<String, Change> wanted, Cause cause) {
        return change(product, wanted, cause, false);
    }

    private Master change(UUID product, Map<String, Change> wanted, Cause cause, boolean own) {
        var now = take(product);
        var merge = Merge.of(wanted, now.facts());
        if (!merge.conflicts().isEmpty()) throw new ChangedMeanwhile(merge.conflicts());
        if (merge.changes().isEmpty()) return now;
        if (own) kept.mark(product, merge.changes(), cause.by() == null ? "system" : cause.by());
        writer.write(product, now.facts().with(merge.changes()), merge.changes().keySet(), clock.instant());
        var state = merge.changes().get(Field.STATE.key());
        if (state != null) state(state.is() != null && state.is().equals(PUBLISHED) ? PUBLISHED : WITHDRAWN, product);
        upkeep.refresh(product);
        if (state != null && PUBLISHED.equals(state.is())) refuseHidden(product);
        history.record(cause, product);
        audit.record("product-changed", product.toString(), cause.why());
        return rows.find(product);
    }

    /** Shows many products, as far as they are measured. */
    Bulk publish(Collection<UUID> products, Cause cause) {
        one.lock();
        var off = rows.in(WITHDRAWN, products);
        var showable = rows.showable(off);
        var unmeasured = rows.unmeasured(off);
        var refused = new TreeMap<UUID, List<Missing>>();
        off.stream()
                .filter(id -> !showable.contains(id))
                .forEach(id -> refused.put(id, unmeasured.getOrDefault(id, List.of())));
        return new Bulk(moved(off.stream().filter(showable::contains).toList(), PUBLISHED, cause), refused);
    }

    /** Takes many products off sale; an import does not bring them back. */
    List<UUID> unpublish(Collection<UUID> products, Cause cause) {
        one.lock();
        return moved(rows.in(PUBLISHED, products), WITHDRAWN, cause);
    }

    private List<UUID> moved(List<UUID> products, String to, Cause cause) {
        if (products.isEmpty()) return new ArrayList<>();
        var ids = products.toArray(UUID[]::new);
        history.record(Cause.FOUND, ids);
        state(to, ids);
        upkeep.refresh(ids);
        history.record(cause, ids);
        for (var id : ids) audit.record("product-" + to.toLowerCase(java.util.Locale.ROOT), id.toString(), cause.why());
        return products;
    }

    // A draft is shown as soon as a size of it may be; what a person took off stays off.
    private void state(String to, UUID... products) {
        sql.change(
                "update product set state = ?, withdrawn_import = null, changed_at = ? where id = any(?)",
                to.equals(PUBLISHED) ? "DRAFT" : WITHDRAWN,
                clock.instant(),
                products);
    }

    private void refuseHidden(UUID product) {
        var state = sql.one("select state from product where id = ?", row -> row.getString(1), product);
        if (!state.orElse("").equals(PUBLISHED)) throw new NotComplete(rows.unmeasured(product));
    }
}
