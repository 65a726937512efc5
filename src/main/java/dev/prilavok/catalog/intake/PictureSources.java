package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.Versions;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.web.WebTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of pictures: which are wanted, which were got, which made trouble. Called in network scope. */
@ApplicationScoped
class PictureSources {
    /** A picture that was seen so lately is not asked for again because a price has changed. */
    private static final Duration FRESH = Duration.ofDays(1);

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private final Sql sql;
    private final Clock clock;

    PictureSources(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Wants the pictures that goods of an import name, with the rows that named them first. */
    void want(UUID importId, Map<String, Integer> rows) {
        if (rows.isEmpty()) return;
        var now = clock.instant();
        var wanted = new ArrayList<@Nullable Object[]>();
        var named = new ArrayList<@Nullable Object[]>();
        rows.forEach((address, row) -> {
            var host = PictureSource.host(address);
            var isNobody = host.equals(PictureSource.NOBODY);
            wanted.add(new @Nullable Object[] {
                address,
                host,
                isNobody ? null : now,
                isNobody ? WebTrouble.Reason.BAD_ADDRESS.name() : null,
                now.minus(FRESH)
            });
            named.add(new Object[] {importId, address, row});
        });
        sql.each(WANTED, wanted);
        sql.each(
                "insert into catalogue_import_picture (import_id, source, row_no) values (?, ?, ?) on conflict do nothing",
                named);
        var addresses = rows.keySet().toArray(String[]::new);
        sql.change("""
                update product_picture p set hash = s.hash from picture_source s
                where s.source = p.source and s.hash is not null and p.hash is null and p.gone_hash is null and p.source = any(?)""", (Object) addresses);
    }

    /** Of these addresses, those that made trouble: a feed that names them again may have been mended elsewhere. */
    List<String> troubled(String... addresses) {
        return sql.list(
                "select source from picture_source where source = any(?) and trouble is not null",
                row -> row.getString("source"),
                (Object) addresses);
    }

    /** What may be asked for now: so many of each of so many hosts. */
    List<PictureSource> due(int ofEach, int hosts) {
        return sql.list("""
                select s.* from (
                    select d.*, dense_rank() over (order by d.since, d.host) place from (
                        select w.*, row_number() over (partition by w.host order by w.due_at, w.source) turn,
                            min(w.due_at) over (partition by w.host) since
                        from picture_source w where w.due_at <= ?) d) s
                where s.turn <= ? and s.place <= ? order by s.due_at, s.source""", PictureSources::source, clock.instant(), ofEach, hosts);
    }

    /** A picture came, or is the one that was known. */
    void came(PictureSource source, String hash, @Nullable String etag, @Nullable String modified) {
        sql.change("""
                update picture_source set hash = ?, etag = ?, modified = ?, asked_at = ?, due_at = null, tries = 0, trouble = null,
                    trouble_args = null where source = ?""", hash, etag, modified, clock.instant(), source.address());
        sql.change("""
                update product_picture set hash = case when gone_hash is null then ? end,
                    gone_hash = case when gone_hash is not null then ? end
                where source = ? and coalesce(hash, gone_hash, '') <> ?""", hash, hash, source.address(), hash);
    }

    /** It did not come; asked again later where that may help, a few times. */
    void troubled(PictureSource source, PictureTrouble trouble) {
        sql.change(
                "update picture_source set due_at = ?, tries = tries + 1, asked_at = ?, trouble = ?, trouble_args = ? where source = ?",
                again(trouble, source.tries()),
                clock.instant(),
                trouble.code(),
                trouble.facts().toArray(String[]::new),
                source.address());
    }

    /** A host is silent: whatever it was to be asked for now waits with the picture that found out. */
    void silent(PictureSource source, PictureTrouble trouble) {
        sql.change(
                """
                update picture_source set due_at = ?, tries = greatest(tries + 1, ?), asked_at = ?, trouble = ?, trouble_args = ?
                where host = ? and due_at <= ? and source <> ?""",
                again(trouble, source.tries()),
                source.tries() + 1,
                clock.instant(),
                trouble.code(),
                trouble.facts().toArray(String[]::new),
                source.host(),
                clock.instant(),
                source.address());
        troubled(source, trouble);
    }

    private @Nullable Instant again(PictureTrouble trouble, int tries) {
        if (!trouble.passes() || tries >= PAUSES.size()) return null;
        var pause = PAUSES.get(tries);
        var asked = trouble.pause();
        return clock.instant().plus(asked == null || asked.compareTo(pause) < 0 ? pause : asked);
    }

    /** A piece of a picture has arrived from 1C: it is looked at when nothing more of it comes. */
    void arrives(String path, Duration quiet) {
        sql.change(
                """
                insert into picture_source (source, host, due_at) values (?, ?, ?)
                on conflict (source) do update set due_at = excluded.due_at, tries = 0, trouble = null, trouble_args = null""",
                PictureSource.SENT + path,
                PictureSource.SENDER,
                clock.instant().plus(quiet));
    }

    /** Asks once more for everything of an import that was given up. */
    int again(UUID importId) {
        return sql.change("""
                update picture_source s set due_at = ?, tries = 0, trouble = null, trouble_args = null
                from catalogue_import_picture i
                where i.import_id = ? and i.source = s.source and s.trouble is not null and s.host <> ''""", clock.instant(), importId);
    }

    void catalogueChanged() {
        sql.change(Versions.CATALOGUE_CHANGED);
    }

    private static PictureSource source(ResultSet row) throws SQLException {
        return new PictureSource(
                row.getString("source"),
                row.getString("host"),
                row.getInt("tries"),
                row.getString("hash"),
                row.getString("etag"),
                row.getString("modified"));
    }

    private static final String WANTED = """
            insert into picture_source as s (source, host, due_at, trouble) values (?, ?, ?, ?)
            on conflict (source) do update set
                due_at = case when s.host = '' then null when s.due_at is null and (s.trouble is not null or s.asked_at < ?)
                    then excluded.due_at else s.due_at end,
                tries = case when s.due_at is null then 0 else s.tries end""";
}
