package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportedRow.Outcome.ADDED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.CHANGED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.REFUSED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.SAME;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.WITHDRAWN;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports in their table: where each one is. */
@ApplicationScoped
class ImportRows {
    private static final String SELECT = "select * from catalogue_import ";

    private final Sql sql;

    ImportRows(Sql sql) {
        this.sql = sql;
    }

    /** What an import begins with. */
    record Fresh(String source, String place, ImportOptions options, long bytes, String by) {}

    UUID add(Fresh fresh, Instant now) {
        var id = Ids.next();
        sql.change(
                """
                insert into catalogue_import (id, source, place, lang, dry, file_kept, state, bytes_total, bytes_read, rows_added,
                    rows_changed, rows_same, rows_refused, pictures_total, pictures_done, supply, started_by, created_at)
                values (?, ?, ?, ?, ?, true, 'WAITING', ?, 0, 0, 0, 0, 0, 0, 0, ?, ?, ?)""",
                id,
                fresh.source,
                fresh.place,
                fresh.options.lang(),
                fresh.options.dry(),
                fresh.bytes,
                fresh.options.supply(),
                fresh.by,
                now);
        return id;
    }

    Optional<ImportReport> find(UUID id) {
        return sql.one(SELECT + "where id = ?", ImportRows::report, id);
    }

    String place(UUID id) {
        return sql.one("select place from catalogue_import where id = ?", row -> row.getString("place"), id)
                .orElseThrow();
    }

    List<ImportReport> recent(@Nullable UUID before, int most) {
        return before == null
                ? sql.list(SELECT + "order by id desc limit ?", ImportRows::report, most)
                : sql.list(SELECT + "where id < ? order by id desc limit ?", ImportRows::report, before, most);
    }

    /** The latest import that wrote anything and was not taken back. */
    Optional<ImportReport> lastWritten() {
        return sql.one(
                SELECT + "where not dry and state <> 'UNDONE' and rows_added + rows_changed + rows_withdrawn > 0"
                        + " order by id desc limit 1",
                ImportRows::report);
    }

    /** Rows reported so far; the row of the import stays locked, so that two workers never write the same batch. */
    int reported(UUID id) {
        return sql.one("""
                        select rows_added + rows_changed + rows_same + rows_refused + rows_withdrawn n
                        from catalogue_import where id = ? for update""", row -> row.getInt("n"), id).orElseThrow();
    }

    void supplies(UUID id, String supply) {
        sql.change("update catalogue_import set supply = ? where id = ? and supply <> ?", supply, id, supply);
    }

    /**
     * Whether an earlier import of the same supplier is still being read. One that has not gone on for a while is not waited for, nor
     * one that went on at a moment that is still to come, as a clock that was set back makes them.
     */
    boolean isBehind(UUID id, Instant alive, Instant soon) {
        return sql.one("""
                        select 1 from catalogue_import i join catalogue_import e on e.supply = i.supply and e.id < i.id
                        where i.id = ? and not i.dry and not e.dry and e.state in ('WAITING', 'READING')
                            and (e.attempts > 0 or e.moved_at is not null)
                            and coalesce(e.moved_at, e.created_at) between ? and ? limit 1""", row -> true, id, alive, soon).isPresent();
    }

    /** Notes that an import is alive, though it has to wait. */
    void waits(UUID id, Instant now) {
        sql.change("update catalogue_import set moved_at = ? where id = ?", now, id);
    }

    void count(UUID id, List<Judged> rows, long bytesRead, Instant now) {
        sql.change(
                """
                update catalogue_import set state = 'READING', bytes_read = ?, moved_at = ?, attempts = 0, rows_added = rows_added + ?,
                    rows_changed = rows_changed + ?, rows_same = rows_same + ?, rows_refused = rows_refused + ?,
                    rows_withdrawn = rows_withdrawn + ? where id = ?""",
                bytesRead,
                now,
                count(rows, ADDED),
                count(rows, CHANGED),
                count(rows, SAME),
                count(rows, REFUSED),
                count(rows, WITHDRAWN),
                id);
    }

    /** Counts a run that has kept nothing yet. */
    int attempt(UUID id) {
        sql.change("update catalogue_import set attempts = attempts + 1 where id = ?", id);
        return sql.one("select attempts from catalogue_import where id = ?", row -> row.getInt("attempts"), id)
                .orElse(0);
    }

    void pictures(UUID id, int total) {
        sql.change(
                "update catalogue_import set state = 'PICTURES', bytes_read = bytes_total, pictures_total = ? where id = ?",
                total,
                id);
    }

    void picturesDone(UUID id, int done) {
        sql.change("update catalogue_import set pictures_done = pictures_done + ? where id = ?", done, id);
    }

    void becomes(UUID id, ImportReport.State state) {
        sql.change("update catalogue_import set state = ? where id = ?", state.name(), id);
    }

    void ended(UUID id, ImportReport.State state, Instant now) {
        sql.change("update catalogue_import set state = ?, finished_at = ? where id = ?", state.name(), now, id);
    }

    void failed(UUID id, ImportTrouble trouble, Instant now) {
        sql.change(
                "update catalogue_import set state = 'FAILED', failure = ?, failure_args = ?, finished_at = ? where id = ?",
                trouble.code().name(),
                trouble.facts().toArray(String[]::new),
                now,
                id);
    }

    /** Begins undoing; false when somebody else has. */
    boolean undoing(UUID id, String by) {
        return sql.change("""
                        update catalogue_import set state = 'UNDOING', undone_by = ?, attempts = 0
                        where id = ? and state in ('DONE', 'FAILED')""", by, id) > 0;
    }

    void undone(UUID id, Instant now) {
        sql.change("update catalogue_import set state = 'UNDONE', undone_at = ? where id = ?", now, id);
    }

    /** Makes the trial's successor the owner of its file. */
    void carriesOut(UUID id, UUID trial) {
        sql.change("update catalogue_import set of_import = ? where id = ?", trial, id);
        sql.change("update catalogue_import set file_kept = false where id = ?", trial);
    }

    void mapped(UUID id, UUID map, ImportReport.State state) {
        sql.change("update catalogue_import set map_id = ?, state = ? where id = ?", map, state.name(), id);
    }

    private static int count(List<Judged> rows, ImportedRow.Outcome outcome) {
        return (int) rows.stream()
                .filter(judged -> judged.row().outcome() == outcome)
                .count();
    }

    private static ImportReport report(ResultSet row) throws SQLException {
        var failure = row.getString("failure");
        var created = Sql.instantOrNull(row, "created_at");
        return new ImportReport(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("lang"),
                row.getBoolean("dry"),
                ImportReport.State.valueOf(row.getString("state")),
                row.getLong("bytes_total"),
                row.getLong("bytes_read"),
                row.getInt("rows_added"),
                row.getInt("rows_changed"),
                row.getInt("rows_same"),
                row.getInt("rows_refused"),
                row.getInt("rows_withdrawn"),
                row.getInt("pictures_total"),
                row.getInt("pictures_done"),
                failure == null
                        ? null
                        : new ImportTrouble(ImportTrouble.Code.valueOf(failure), Sql.texts(row, "failure_args")),
                row.getBoolean("file_kept"),
                row.getObject("map_id", UUID.class),
                row.getString("supply"),
                row.getString("started_by"),
                created == null ? Instant.EPOCH : created,
                Sql.instantOrNull(row, "finished_at"),
                row.getString("undone_by"));
    }
}
