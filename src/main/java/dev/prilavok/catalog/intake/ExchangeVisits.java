package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** Visits of 1C: what it sends in one is kept until it asks for it to be taken in. All methods run in network scope. */
@ApplicationScoped
class ExchangeVisits {
    static final String PLACE = "exchange";

    /** A picture comes in pieces; this long after the last one it is whole. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    private static final Duration LIFE = Duration.ofHours(6);
    private static final Duration SILENCE = Duration.ofMinutes(15);
    private static final long MOST_BYTES = 300L << 20;
    private static final int MOST_FILES = 20_000;

    private final Sql sql;
    private final ImportRows imports;
    private final ImportFiles files;
    private final Jobs jobs;
    private final PictureSources pictures;
    private final Clock clock;

    ExchangeVisits(Sql sql, ImportRows imports, ImportFiles files, Jobs jobs, PictureSources pictures, Clock clock) {
        this.sql = sql;
        this.imports = imports;
        this.files = files;
        this.jobs = jobs;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** A visit under way. */
    record Visit(UUID id, String login, @Nullable String version) {}

    /** Opens a visit; the token is what its further requests carry. */
    String open(String login, String kind) {
        var token = Ids.token();
        var now = clock.instant();
        sql.change(
                "insert into exchange_session (id, token_hash, login, kind, created_at, last_at) values (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                Sha256.hex(token),
                login,
                kind,
                now,
                now);
        return token;
    }

    /** The visit of a token, for what it signed in for; it lives as long as it is not silent for hours. */
    Optional<Visit> of(@Nullable String token, String kind) {
        if (token == null) return Optional.empty();
        var found = sql.one(
                "select id, login, version from exchange_session where token_hash = ? and kind = ? and last_at > ? for update",
                ExchangeVisits::visit,
                Sha256.hex(token),
                kind,
                clock.instant().minus(LIFE));
        found.ifPresent(
                visit -> sql.change("update exchange_session set last_at = ? where id = ?", clock.instant(), visit.id));
        return found;
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(row.getObject("id", UUID.class), row.getString("login"), row.getString("version"));
    }

    /** Forgets files of an earlier try, and remembers in which version 1C speaks. */
    void begin(Visit visit, @Nullable String version) {
        sql.change("update exchange_session set version = ? where id = ?", version, visit.id);
        sql.change("delete from exchange_file where session_id = ?", visit.id);
    }

    /** Keeps the next piece of a file; false when the visit brings too much. */
    boolean keep(Visit visit, String name, byte[] piece) {
        var weight = sql.one(
                        "select coalesce(sum(length(bytes)), 0) bytes, count(*) files from exchange_file where session_id = ?",
                        row -> row.getInt("files") < MOST_FILES && row.getLong("bytes") + piece.length <= MOST_BYTES,
                        visit.id)
                .orElse(true);
        if (!weight) return false;
        // a file that comes again after it was taken in is a new one
        if (sql.change(
                        "update catalogue_import set session_file = null where session_id = ? and session_file = ?",
                        visit.id,
                        name)
                > 0) sql.change("delete from exchange_file where session_id = ? and name = ?", visit.id, name);
        sql.change("""
                insert into exchange_file (session_id, name, number, bytes)
                select ?, ?, coalesce(max(number) + 1, 0), ? from exchange_file where session_id = ? and name = ?""", visit.id, name, piece, visit.id, name);
        if (SentPictures.isPicture(name)) pictures.arrives(name, QUIET);
        return true;
    }

    /** The import of a file, begun by the first request for it; empty when the file was never sent. */
    Optional<UUID> take(Visit visit, String name) {
        var begun = sql.one(
                "select id from catalogue_import where session_id = ? and session_file = ? order by id desc limit 1",
                row -> row.getObject("id", UUID.class),
                visit.id,
                name);
        return begun.isPresent() ? begun : found(visit, name).map(file -> begin(visit, name, file));
    }

    /** Begins what follows the last file: withdrawing what full exports left out. */
    void end(UUID session, String login) {
        var isOpen = sql.change(
                        "update exchange_session set ended = true where id = ? and not ended and full_parts <> '{}'",
                        session)
                > 0;
        var failed = sql.one(
                "select 1 from catalogue_import where session_id = ? and state = 'FAILED'", row -> true, session);
        // a file that could not be read may have named what seems to be missing
        if (!isOpen || failed.isPresent()) return;
        start(session, "1C", ExchangeEnd.PLACE, null, login, null);
    }

    void end(Visit visit) {
        end(visit.id, visit.login);
    }

    /** Ends visits of old configurations, which never say that they are over, and forgets what they sent. */
    void tidy() {
        var now = clock.instant();
        sql.list("""
                        select id, login, version from exchange_session s where not ended and full_parts <> '{}' and last_at < ? and not exists (
                            select 1 from catalogue_import i where i.session_id = s.id and i.state in ('WAITING', 'READING'))""", ExchangeVisits::visit, now.minus(SILENCE)).forEach(this::end);
        sql.change(
                "delete from exchange_file f using exchange_session s where s.id = f.session_id and s.last_at < ?",
                now.minus(LIFE));
        sql.change("delete from exchange_session where last_at < ?", now.minus(Duration.ofDays(30)));
    }

    private UUID begin(Visit visit, String name, InputStream file) {
        return start(visit.id, name, PLACE, name, visit.login, file);
    }

    private UUID start(
            UUID session,
            String source,
            String place,
            @Nullable String file,
            String login,
            @Nullable InputStream bytes) {
        var shown = source.substring(source.lastIndexOf('/') + 1);
        var id = imports.add(
                new ImportRows.Fresh(
                        ImportedRow.cut(shown.isBlank() ? source : shown),
                        place,
                        ImportOptions.RUSSIAN.from(SupplySource.EXCHANGE),
                        0,
                        login),
                clock.instant());
        sql.change("update catalogue_import set session_id = ?, session_file = ? where id = ?", session, file, id);
        if (bytes != null)
            sql.change("update catalogue_import set bytes_total = ? where id = ?", files.keep(id, bytes), id);
        jobs.schedule(ImportGoods.class, id.toString(), new ImportGoods.Task(id));
        return id;
    }

    /** A file that was sent, by itself or in an archive. */
    Optional<InputStream> found(Visit visit, String name) {
        if (isSent(visit, name)) return Optional.of(open(visit, name));
        for (var zip : sql.list(
                "select distinct name from exchange_file where session_id = ? and name ilike '%.zip' order by name",
                row -> row.getString("name"), visit.id)) {
            var packed = open(visit, zip);
            try {
                return Optional.of(Unpacked.zip(packed, packed::position, entry -> isNamed(entry, name)));
            } catch (ImportGivenUp notInThisOne) {
                if (notInThisOne.trouble().code() != ImportTrouble.Code.ARCHIVE) throw notInThisOne;
            }
        }
        return Optional.empty();
    }

    static boolean isNamed(ZipEntry entry, String name) {
        var own = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        var wanted = name.toLowerCase(Locale.ROOT);
        return !entry.isDirectory() && (own.equals(wanted) || own.endsWith("/" + wanted));
    }

    private boolean isSent(Visit visit, String name) {
        return sql.one(
                        "select 1 from exchange_file where session_id = ? and name = ? limit 1",
                        row -> true,
                        visit.id,
                        name)
                .isPresent();
    }

    private ImportFile open(Visit visit, String name) {
        return new ImportFile(number -> sql.one(
                "select bytes from exchange_file where session_id = ? and name = ? and number = ?",
                row -> row.getBytes("bytes"),
                visit.id,
                name,
                number));
    }
}
