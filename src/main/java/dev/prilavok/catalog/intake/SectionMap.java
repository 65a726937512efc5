package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.Versions;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the sections of a supplier lead in the tree that buyers see. */
@ApplicationScoped
class SectionMap {
    /** What a section is worth looking at for: names that have this much in common. */
    private static final double ALIKE = 0.35;

    private static final String SECTIONS = """
            select c.id, c.leads_to, c.stays, (select count(*) from product p where p.told_category = c.id) goods
            from category c where c.source = ? order by c.position, c.id""";

    // Of several sections with the same name the one whose parent is called alike comes first.
    private static final String ALIKE_SECTIONS =
            """
            select c.id, t.id as target from category c left join category cp on cp.id = c.parent_id
            cross join lateral (
                select t.id from category t left join category tp on tp.id = t.parent_id
                where t.source <> c.source and t.leads_to is null and similarity(n(t.name), n(c.name)) >= ?
                order by similarity(n(t.name), n(c.name)) desc,
                    similarity(coalesce(n(tp.name), ''), coalesce(n(cp.name), '')) desc, t.position, t.id limit 1) t
            where c.source = ? and c.leads_to is null and not c.stays""".replaceAll("n\\((\\w+)\\.name\\)", "lower(coalesce($1.name->>'ru', $1.name->>'en'))");

    private final Sql sql;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    SectionMap(Sql sql, Jobs jobs, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A section of a supplier.
     *
     * @param stays somebody decided to keep it as it is
     */
    record Section(UUID id, @Nullable UUID leadsTo, boolean stays, int goods) {
        boolean isDecided() {
            return stays || leadsTo != null;
        }
    }

    List<Section> of(String supply) {
        return sql.list(SECTIONS, SectionMap::section, supply);
    }

    /** Sections of others to which open ones may lead. */
    Map<UUID, UUID> suggestions(String supply) {
        var alike = new HashMap<UUID, UUID>();
        sql.list(
                ALIKE_SECTIONS,
                row -> alike.put(row.getObject("id", UUID.class), row.getObject("target", UUID.class)),
                ALIKE,
                supply);
        return alike;
    }

    /** Sections that may be led to: those of others that lead nowhere themselves. */
    List<UUID> targets(String supply) {
        return sql.list(
                "select id from category where source <> ? and leads_to is null",
                row -> row.getObject(1, UUID.class),
                supply);
    }

    /** Decides where a section leads; null to is nowhere. Its goods follow, and so do the sections that led to it. */
    void lead(UUID section, @Nullable UUID to, boolean stays, String by) {
        sql.change("update category set leads_to = ?, stays = ?, led_by = ? where id = ?", to, stays, by, section);
        if (to != null) {
            var behind = sql.list(
                    "update category set leads_to = ?, led_by = ? where leads_to = ? returning id",
                    row -> row.getObject(1, UUID.class),
                    to,
                    by,
                    section);
            behind.forEach(this::goodsFollow);
        }
        goodsFollow(section);
        sql.change(Versions.CATALOGUE_CHANGED);
        audit.record("section-leads", section.toString(), to == null ? stays ? "stays" : null : to.toString());
    }

    private void goodsFollow(UUID section) {
        jobs.schedule(MoveGoods.class, section + " " + Ids.next(), new MoveGoods.Task(section), clock.instant());
    }

    private static Section section(ResultSet row) throws SQLException {
        return new Section(
                row.getObject("id", UUID.class),
                row.getObject("leads_to", UUID.class),
                row.getBoolean("stays"),
                row.getInt("goods"));
    }
}
