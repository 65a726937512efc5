package dev.prilavok.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit log as its reader sees it, the newest first; in the network's scope. */
@ApplicationScoped
public class Deeds {
    private static final String SELECT = """
            select a.id, a.at, a.actor, a.what, a.subject, a.why, s.slug from audit_log a left join shop s on s.id = a.shop_id
            where starts_with(a.what, ?) and (? = '' or a.actor = ?)
                and (?::timestamptz is null or (a.at, a.id) < (?, ?))
            order by a.at desc, a.id desc limit ?""";

    private final Sql sql;

    Deeds(Sql sql) {
        this.sql = sql;
    }

    /** One deed, or one look at something that not everybody may see. */
    public record Deed(
            UUID id,
            Instant at,
            String actor,
            String what,
            String subject,
            @Nullable String why,
            @Nullable String shop) {}

    private record After(@Nullable Instant at, @Nullable UUID id) {
        static After of(@Nullable String cursor) {
            if (cursor == null || cursor.isEmpty()) return new After(null, null);
            var keys = Cursor.decode(cursor, 2);
            try {
                return new After(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw new BadRequest("cursor");
            }
        }
    }

    /**
     * A page of the log.
     *
     * @param kind how the name of the deed begins; empty for all
     * @param actor of one person; empty for everybody
     */
    public Slice<Deed> list(String kind, String actor, @Nullable String cursor, int size) {
        var after = After.of(cursor);
        return Slice.of(
                sql.list(SELECT, Deeds::read, kind, actor, actor, after.at, after.at, after.id, size + 1),
                size,
                last -> Cursor.encode(last.at(), last.id()));
    }

    private static Deed read(ResultSet row) throws SQLException {
        return new Deed(
                row.getObject("id", UUID.class),
                Sql.instant(row, "at"),
                row.getString("actor"),
                row.getString("what"),
                row.getString("subject"),
                row.getString("why"),
                row.getString("slug"));
    }
}
