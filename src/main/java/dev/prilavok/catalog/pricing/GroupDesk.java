package dev.prilavok.catalog.pricing;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Groups of franchisees with prices of their own: made, named, filled. */
@ApplicationScoped
public class GroupDesk {
    static final int LONGEST_NAME = 80;

    private static final String GROUPS = """
            select g.*, (select count(*) from price_group_member m where m.group_id = g.id) members,
                (select count(*) from price_list_version l where l.group_id = g.id and l.cancelled_by is null) lists
            from price_group g""";

    private static final String PARTNERS = """
            select f.id, f.key, f.name, m.group_id, g.name as group_name from franchisee f
            left join price_group_member m on m.franchisee_id = f.id left join price_group g on g.id = m.group_id where true""";

    private final Sql sql;
    private final AuditLog audit;
    private final Clock clock;

    GroupDesk(Sql sql, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** A group, how many belong to it and how many lists it has. */
    public record Group(UUID id, String name, int members, int lists) {
        public String url() {
            return OfficeGroupPages.PATH + "/" + id;
        }

        /** Where its members are told as a table. */
        public String export() {
            return url() + "/export?";
        }
    }

    /** A franchisee and the group that it is in. */
    record Partner(
            UUID id,
            String key,
            String name,
            @Nullable UUID group,
            @Nullable String groupName) {}

    /** Every group, by its name. */
    public List<Group> all() {
        return sql.list(GROUPS + " order by lower(g.name)", GroupDesk::group);
    }

    /** @throws NotFound when there is no such group */
    Group find(UUID id) {
        return sql.one(GROUPS + " where g.id = ?", GroupDesk::group, id).orElseThrow(() -> new NotFound("price group"));
    }

    /**
     * Makes a group.
     *
     * @throws PriceProblem when the name is empty, too long or another group's
     */
    public UUID add(String typed, String by) {
        var id = Ids.next();
        var name = name(typed);
        var added = sql.change(
                "insert into price_group (id, name, created_by, created_at) values (?, ?, ?, ?) on conflict (name) do nothing",
                id,
                name,
                by,
                clock.instant());
        if (added == 0) throw new PriceProblem(PriceProblem.Code.GROUP_TAKEN, name);
        audit.record("price-group-added", id.toString(), name);
        return id;
    }

    void rename(UUID id, String typed) {
        find(id);
        var name = name(typed);
        if (sql.one("select 1 from price_group where name = ? and id <> ?", row -> true, name, id)
                .isPresent()) throw new PriceProblem(PriceProblem.Code.GROUP_TAKEN, name);
        sql.change("update price_group set name = ? where id = ?", name, id);
        audit.record("price-group-renamed", id.toString(), name);
    }

    private static String name(String typed) {
        var name = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            throw new PriceProblem(PriceProblem.Code.GROUP_NAME, LONGEST_NAME);
        return name;
    }

    /** Puts a franchisee into a group; it leaves the one it was in. From this moment its prices are the group's. */
    public void join(UUID group, UUID franchisee, String by) {
        find(group);
        known(franchisee);
        sql.change("""
                insert into price_group_member (franchisee_id, group_id, added_by, added_at) values (?, ?, ?, ?)
                on conflict (franchisee_id) do update set group_id = excluded.group_id, added_by = excluded.added_by,
                    added_at = excluded.added_at""", franchisee, group, by, clock.instant());
        audit.record("price-group-joined", franchisee.toString(), group.toString());
    }

    void leave(UUID group, UUID franchisee) {
        var left = sql.change(
                "delete from price_group_member where group_id = ? and franchisee_id = ?", group, franchisee);
        if (left == 0) throw new NotFound("member");
        audit.record("price-group-left", franchisee.toString(), group.toString());
    }

    private void known(UUID franchisee) {
        if (sql.one("select 1 from franchisee where id = ?", row -> true, franchisee)
                .isEmpty()) throw new NotFound("franchisee");
    }

    Slice<Partner> members(UUID group, @Nullable String cursor, int size) {
        var values = new ArrayList<@Nullable Object>(List.of(group));
        var after = "";
        if (cursor != null) {
            var keys = Cursor.decode(cursor, 2);
            after = " and (f.name, f.key) > (?, ?)";
            values.addAll(keys);
        }
        values.add(size + 1);
        var found = sql.list(
                PARTNERS + " and m.group_id = ?" + after + " order by f.name, f.key limit ?",
                GroupDesk::partner,
                values.toArray());
        return Slice.of(found, size, last -> Cursor.encode(last.name(), last.key()));
    }

    /** Franchisees whose name or key has these letters, or one of whose shops is called so. */
    List<Partner> search(String text, int most) {
        var like = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return sql.list(PARTNERS + """
                 and (lower(f.name) like ? or lower(f.key) like ? or exists (
                    select 1 from shop s where s.franchisee_id = f.id and (lower(s.name) like ? or s.slug like ?)))
                order by f.name, f.key limit ?""", GroupDesk::partner, like, like, like, like, most);
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getObject("id", UUID.class), row.getString("name"), row.getInt("members"), row.getInt("lists"));
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("name"),
                row.getObject("group_id", UUID.class),
                row.getString("group_name"));
    }
}
