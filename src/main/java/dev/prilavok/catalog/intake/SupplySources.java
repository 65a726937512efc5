package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.Slugs;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** Where goods come from. */
@ApplicationScoped
class SupplySources {
    private static final int LONGEST_NAME = 60;
    private static final String PREFIX = "[\\p{L}\\d][\\p{L}\\d._-]{0,15}";

    private final Sql sql;
    private final AuditLog audit;
    private final Clock clock;

    SupplySources(Sql sql, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, the main one first. */
    List<SupplySource> all() {
        return sql.list("select * from supply_source order by key <> 'main', key = '1c', name", SupplySources::source);
    }

    /** @throws NotFound when there is no such source */
    SupplySource find(String key) {
        return sql.one("select * from supply_source where key = ?", SupplySources::source, key)
                .orElseThrow(() -> new NotFound("supply"));
    }

    /**
     * Adds one.
     *
     * @throws SupplyRefused when its name or prefix will not do
     */
    SupplySource add(String typedName, String typedPrefix, String by) {
        var name = typedName.replaceAll("\\s+", " ").strip();
        var prefix = typedPrefix.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) throw new SupplyRefused(SupplyRefused.Reason.NAME);
        if (!prefix.isEmpty() && !prefix.matches(PREFIX)) throw new SupplyRefused(SupplyRefused.Reason.PREFIX);
        var slug = Slugs.of(name);
        var key = slug.substring(0, Math.min(40, slug.length())).replaceAll("-+$", "");
        var source = new SupplySource(key, name, prefix);
        var added = sql.change("""
                insert into supply_source (key, name, sku_prefix, created_by, created_at)
                select ?, ?, ?, ?, ? where not exists (select 1 from supply_source where sku_prefix <> '' and sku_prefix = ?)
                on conflict do nothing""", key, name, prefix, by, clock.instant(), prefix);
        if (added == 0) throw new SupplyRefused(SupplyRefused.Reason.TAKEN);
        audit.record("supply-source-added", key, prefix);
        return source;
    }

    private static SupplySource source(ResultSet row) throws SQLException {
        return new SupplySource(row.getString("key"), row.getString("name"), row.getString("sku_prefix"));
    }
}
