package dev.prilavok.catalog.master;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What suppliers say otherwise than people wrote: taken, or answered with what stands, and either taken back. */
@ApplicationScoped
class Offers {
    private static final Duration REMEMBERED = Duration.ofDays(14);

    private static final String SELECT = """
            select k.*, coalesce(p.name->>?, p.name->>'ru', p.name->>'en', '') as product_name, f.facts->>k.field as stands
            from hand_kept k join product p on p.id = k.product_id join product_facts f on f.product_id = k.product_id where true""";

    private final Sql sql;
    private final Masters masters;
    private final AuditLog audit;
    private final Clock clock;

    Offers(Sql sql, Masters masters, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.masters = masters;
        this.audit = audit;
        this.clock = clock;
    }

    enum Decision {
        OPEN,
        TAKEN,
        KEPT
    }

    /** A field that stands otherwise than its supplier says. */
    record Offer(
            UUID product,
            String name,
            String field,
            @Nullable String stands,
            @Nullable String says,
            @Nullable String ours,
            Instant saidAt,
            @Nullable UUID importId,
            Decision decision,
            @Nullable String decidedBy) {}

    /** What waits for a decision, the latest first. */
    Slice<Offer> open(@Nullable String cursor, int size, String lang) {
        var values = new ArrayList<@Nullable Object>(List.of(lang));
        var after = "";
        if (cursor != null) {
            var keys = Cursor.decode(cursor, 3);
            after = " and (k.said_at, k.product_id, k.field) < (?, ?, ?)";
            try {
                values.add(Instant.parse(keys.get(0)));
                values.add(UUID.fromString(keys.get(1)));
            } catch (DateTimeException | IllegalArgumentException forged) {
                throw new BadRequest("cursor");
            }
            values.add(keys.get(2));
        }
        values.add(size + 1);
        var found = sql.list(
                SELECT + " and k.offered and k.decided is null" + after
                        + " order by k.said_at desc, k.product_id desc, k.field desc limit ?",
                Offers::offer,
                values.toArray());
        return Slice.of(found, size, last -> Cursor.encode(last.saidAt(), last.product(), last.field()));
    }

    int waiting() {
        return sql.one("select count(*) from hand_kept where offered and decided is null", row -> row.getInt(1))
                .orElse(0);
    }

    /** What waits on a product, and what was decided lately. */
    List<Offer> of(UUID product, String lang) {
        return sql.list(
                SELECT
                        + " and k.product_id = ? and k.offered and (k.decided is null or k.decided_at > ?) order by k.field",
                Offers::offer,
                lang,
                product,
                clock.instant().minus(REMEMBERED));
    }

    /** Fields of a product that feeds leave alone. */
    List<String> held(UUID product) {
        return sql.list(
                "select field from hand_kept where product_id = ? and decided is distinct from 'TAKEN' order by field",
                row -> row.getString(1),
                product);
    }

    /** Takes what the supplier says; from now on its feeds write the field again. */
    void take(UUID product, String field, String by, @Nullable String why) {
        var offer = find(product, field, Decision.OPEN);
        masters.adopt(product, Map.of(field, new Change(offer.stands, offer.says)), cause(by, why));
        decide("TAKEN", offer, by);
    }

    /** Keeps what stands; the supplier is asked again only when it says something else. */
    void keep(UUID product, String field, String by) {
        var offer = find(product, field, Decision.OPEN);
        decide("KEPT", offer, by);
        sql.change(
                "update hand_kept set told_before = told, told = says where product_id = ? and field = ?",
                product,
                field);
    }

    /**
     * Takes a decision back.
     *
     * @throws ChangedMeanwhile when the field was changed since
     */
    void undo(UUID product, String field, String by, @Nullable String why) {
        var offer = find(product, field, null);
        if (offer.decision == Decision.OPEN) throw new NotFound("offer");
        if (offer.decision == Decision.TAKEN)
            masters.adopt(product, Map.of(field, new Change(offer.says, offer.ours)), cause(by, why));
        else sql.change("update hand_kept set told = told_before where product_id = ? and field = ?", product, field);
        sql.change("update hand_kept set decided = null where product_id = ? and field = ?", product, field);
        audit.record("supplier-answer-undone", product.toString(), field);
    }

    private static Cause cause(String by, @Nullable String why) {
        return Cause.byHand(Origin.CONSOLE, by, why);
    }

    private void decide(String decision, Offer offer, String by) {
        sql.change(
                "update hand_kept set decided = ?, ours = ?, decided_by = ?, decided_at = ? where product_id = ? and field = ?",
                decision,
                offer.stands,
                by,
                clock.instant(),
                offer.product,
                offer.field);
        audit.record("supplier-answered", offer.product.toString(), decision + " " + offer.field);
    }

    private Offer find(UUID product, String field, @Nullable Decision decision) {
        return sql.one(
                        SELECT + " and k.product_id = ? and k.field = ? and k.offered",
                        Offers::offer,
                        "ru",
                        product,
                        field)
                .filter(offer -> decision == null || offer.decision == decision)
                .orElseThrow(() -> new NotFound("offer"));
    }

    private static Offer offer(ResultSet row) throws SQLException {
        var decided = row.getString("decided");
        var said = Sql.instantOrNull(row, "said_at");
        return new Offer(
                row.getObject("product_id", UUID.class),
                row.getString("product_name"),
                row.getString("field"),
                row.getString("stands"),
                row.getString("says"),
                row.getString("ours"),
                said == null ? Instant.EPOCH : said,
                row.getObject("import_id", UUID.class),
                decided == null ? Decision.OPEN : Decision.valueOf(decided),
                row.getString("decided_by"));
    }
}
