package dev.prilavok.catalog.pricing;

import static dev.prilavok.catalog.pricing.PriceProblem.Code.BAD_PERCENT;
import static dev.prilavok.catalog.pricing.PriceProblem.Code.NOTHING_THERE;
import static dev.prilavok.catalog.pricing.PriceProblem.Code.NO_SKU;
import static dev.prilavok.catalog.pricing.PriceProblem.Code.REPEATED;
import static dev.prilavok.catalog.pricing.PriceProblem.Code.UNKNOWN_SKU;

import dev.prilavok.catalog.intake.SmallTable;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes prices into a version that is not in force yet: by hand, by file, by percent. */
@ApplicationScoped
public class PriceDesk {
    static final int MOST_ROWS = 100_000;
    private static final int MOST_TROUBLES = 1_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PriceVersions versions;
    private final PriceRows rows;
    private final Sql sql;
    private final AuditLog audit;
    private final Clock clock;

    PriceDesk(PriceVersions versions, PriceRows rows, Sql sql, AuditLog audit, Clock clock) {
        this.versions = versions;
        this.rows = rows;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** A row of a file that could not be taken. */
    record Trouble(int row, String sku, PriceProblem.Code code, List<String> facts) {}

    /** What a file came to. */
    record Report(int taken, int same, List<Trouble> troubles) {}

    /**
     * Writes typed prices; a SKU whose prices are all empty leaves the version.
     *
     * @throws PriceProblem at the first SKU that is wrong; its field is named by the SKU
     */
    public int write(UUID id, Map<String, PricePoint.Typed> typed) {
        var version = versions.open(id);
        var known = new HashSet<>(rows.known(typed.keySet()));
        var present = rows.at(version, typed.keySet(), moment(version));
        var prices = new LinkedHashMap<String, PricePoint>();
        var gone = new ArrayList<String>();
        typed.forEach((sku, price) -> {
            if (isEmpty(price)) gone.add(sku);
            else prices.put(sku, point(version, sku, price, known.contains(sku), present.get(sku)));
        });
        rows.write(version, prices);
        rows.remove(version, gone);
        versions.refuseOverlap(version);
        audit.record("price-list-edited", id.toString(), null);
        return prices.size() + gone.size();
    }

    /**
     * Takes a file of prices.
     *
     * @param dry to say what would become of each row and write nothing
     */
    Report take(UUID id, Path file, boolean dry) {
        var table = SmallTable.of(file, MOST_ROWS);
        var sheet = PriceSheet.of(table.header());
        var version = versions.open(id);
        var skus = table.rows().stream().map(row -> row.cell(sheet.sku())).toList();
        var known = new HashSet<>(rows.known(skus));
        var present = rows.at(version, skus, moment(version));
        var prices = new LinkedHashMap<String, PricePoint>();
        var troubles = new ArrayList<Trouble>();
        var seen = new HashSet<String>();
        var same = 0;
        for (var row : table.rows()) {
            var sku = row.cell(sheet.sku());
            try {
                if (sku.isEmpty()) throw new PriceProblem(NO_SKU);
                if (!seen.add(sku)) throw new PriceProblem(REPEATED, sku);
                var price = point(version, sku, sheet.typed(row), known.contains(sku), present.get(sku));
                if (price.equals(present.get(sku))) same++;
                else prices.put(sku, price);
            } catch (PriceProblem problem) {
                var shown = sku.substring(0, Math.min(64, sku.length()));
                troubles.add(new Trouble(row.number(), shown, problem.reason(), problem.facts()));
            }
        }
        keep(version, troubles);
        if (!dry) {
            rows.write(version, prices);
            versions.refuseOverlap(version);
            audit.record("price-list-file", id.toString(), prices.size() + " prices");
        }
        return new Report(prices.size(), same, troubles);
    }

    /**
     * Changes the prices of a section by a percentage.
     *
     * @param section null for everything
     * @throws PriceProblem when the percentage makes no sense or no goods of the section have a price
     */
    int percent(UUID id, @Nullable UUID section, BigDecimal percent, long step) {
        if (percent.abs().compareTo(BigDecimal.valueOf(90)) > 0 || percent.signum() == 0 || percent.scale() > 2)
            throw new PriceProblem(BAD_PERCENT);
        var version = versions.open(id);
        var factor = BigDecimal.ONE.add(percent.divide(HUNDRED));
        var changed = rows.percent(version, section, factor, step);
        if (changed == 0) throw new PriceProblem(NOTHING_THERE);
        versions.refuseOverlap(version);
        audit.record("price-list-percent", id.toString(), percent + " %");
        return changed;
    }

    List<Trouble> troubles(UUID id) {
        return sql.list(
                "select * from price_list_trouble where version_id = ? order by row_no limit 200",
                row -> new Trouble(
                        row.getInt("row_no"),
                        row.getString("sku"),
                        PriceProblem.Code.valueOf(row.getString("problem")),
                        Sql.texts(row, "facts")),
                id);
    }

    private void keep(PriceVersion version, List<Trouble> troubles) {
        sql.change("delete from price_list_trouble where version_id = ?", version.id());
        sql.each(
                "insert into price_list_trouble (version_id, row_no, sku, problem, facts) values (?, ?, ?, ?, ?) on conflict do nothing",
                troubles.stream()
                        .limit(MOST_TROUBLES)
                        .map(one -> new Object[] {
                            version.id(), one.row, one.sku, one.code.name(), one.facts.toArray(String[]::new)
                        })
                        .toList());
    }

    private PricePoint point(
            PriceVersion version, String sku, PricePoint.Typed typed, boolean known, @Nullable PricePoint present) {
        try {
            if (!known) throw new PriceProblem(UNKNOWN_SKU, sku);
            return PricePoint.of(typed, version.currency(), present);
        } catch (PriceProblem problem) {
            problem.at(sku);
            throw problem;
        }
    }

    private static boolean isEmpty(PricePoint.Typed typed) {
        return (typed.wholesale() + typed.recommended() + typed.floor() + typed.ceiling() + typed.before()).isBlank();
    }

    private java.time.Instant moment(PriceVersion version) {
        return version.from() == null ? clock.instant() : version.from();
    }
}
