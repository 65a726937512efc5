package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.Sql;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports and their reports in tables. */
@ApplicationScoped
class ImportRows {
    private static final String SELECT = "select * from catalogue_import ";

    private final Sql sql;

    ImportRows(Sql sql) {
        this.sql = sql;
    }

    UUID add(String source, String place, String lang, long bytes, String by, Instant now) {
        var id = Ids.next();
        sql.change("""
                insert into catalogue_import (id, source, place, lang, state, bytes_total, bytes_read, rows_added, rows_changed,
                    rows_same, rows_refused, pictures_total, pictures_done, started_by, created_at)
                values (?, ?, ?, ?, 'WAITING', ?, 0, 0, 0, 0, 0, 0, 0, ?, ?)""", id, source, place, lang, bytes, by, now);
        return id;
    }

    Optional<ImportReport> find(UUID id) {
        return sql.one(SELECT + "where id = ?", ImportRows::report, id);
    }

    String place(UUID id) {
        return sql.one("select place from catalogue_import where id = ?", row -> row.getString("place"), id)
                .orElseThrow();
    }

    Slice<ImportReport> recent(@Nullable String cursor, int size) {
        var before = cursor == null ? null : uuid(Cursor.decode(cursor, 1).get(0));
        var found = before == null
                ? sql.list(SELECT + "order by id desc limit ?", ImportRows::report, size + 1)
                : sql.list(SELECT + "where id < ? order by id desc limit ?", ImportRows::report, before, size + 1);
        return Slice.of(found, size, report -> Cursor.encode(report.id()));
    }

    Slice<ImportedRow> rows(UUID id, ReportFilter filter, @Nullable String cursor, int size) {
        var after = cursor == null ? 0 : number(Cursor.decode(cursor, 1).get(0));
        var found = sql.list(
                "select * from catalogue_import_row where import_id = ? and row_no > ? and " + filter.condition()
                        + " order by row_no limit ?",
                ImportRows::row,
                id,
                after,
                size + 1);
        return Slice.of(found, size, row -> Cursor.encode(row.row()));
    }

    /** Rows reported so far; the row of the import stays locked, so that two workers never write the same batch. */
    int reported(UUID id) {
        return sql.one(
                        "select rows_added + rows_changed + rows_same + rows_refused n from catalogue_import where id = ? for update",
                        row -> row.getInt("n"),
                        id)
                .orElseThrow();
    }

    /** Report rows in which earlier rows of the same file were taken, by their id. */
    Map<String, Integer> taken(UUID id, Collection<String> externalIds) {
        var taken = new HashMap<String, Integer>();
        sql.list(
                """
                select external_id, min(row_no) row_no from catalogue_import_row
                where import_id = ? and external_id = any(?) and outcome <> 'REFUSED' group by external_id""",
                row -> taken.put(row.getString("external_id"), row.getInt("row_no")),
                id,
                externalIds.toArray(String[]::new));
        return taken;
    }

    void report(UUID id, List<ImportedRow> rows, long bytesRead) {
        var values = new ArrayList<@Nullable Object[]>();
        for (var row : rows)
            values.add(new @Nullable Object[] {
                id,
                row.row(),
                row.line(),
                row.externalId(),
                row.name(),
                row.outcome().name(),
                row.trouble() == null ? null : row.trouble().code().name(),
                row.trouble() == null ? null : row.trouble().facts().toArray(String[]::new)
            });
        sql.each("""
                insert into catalogue_import_row (import_id, row_no, line_no, external_id, name, outcome, problem, problem_args)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", values);
        sql.change(
                """
                update catalogue_import set state = 'READING', bytes_read = ?, rows_added = rows_added + ?,
                    rows_changed = rows_changed + ?, rows_same = rows_same + ?, rows_refused = rows_refused + ? where id = ?""",
                bytesRead,
                count(rows, ImportedRow.Outcome.ADDED),
                count(rows, ImportedRow.Outcome.CHANGED),
                count(rows, ImportedRow.Outcome.SAME),
                count(rows, ImportedRow.Outcome.REFUSED),
                id);
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

    void done(UUID id, Instant now) {
        sql.change("update catalogue_import set state = 'DONE', finished_at = ? where id = ?", now, id);
        forgetFile(id);
    }

    void failed(UUID id, ImportTrouble trouble, Instant now) {
        sql.change(
                "update catalogue_import set state = 'FAILED', failure = ?, failure_args = ?, finished_at = ? where id = ?",
                trouble.code().name(),
                trouble.facts().toArray(String[]::new),
                now,
                id);
        forgetFile(id);
    }

    void chunk(UUID id, int number, byte[] bytes) {
        sql.change("insert into catalogue_import_chunk (import_id, number, bytes) values (?, ?, ?)", id, number, bytes);
    }

    Optional<byte[]> chunk(UUID id, int number) {
        return sql.one(
                "select bytes from catalogue_import_chunk where import_id = ? and number = ?",
                row -> row.getBytes("bytes"),
                id,
                number);
    }

    private void forgetFile(UUID id) {
        sql.change("delete from catalogue_import_chunk where import_id = ?", id);
    }

    private static int count(List<ImportedRow> rows, ImportedRow.Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private static ImportReport report(ResultSet row) throws SQLException {
        var failure = row.getString("failure");
        var created = Sql.instant(row, "created_at");
        return new ImportReport(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("lang"),
                ImportReport.State.valueOf(row.getString("state")),
                row.getLong("bytes_total"),
                row.getLong("bytes_read"),
                row.getInt("rows_added"),
                row.getInt("rows_changed"),
                row.getInt("rows_same"),
                row.getInt("rows_refused"),
                row.getInt("pictures_total"),
                row.getInt("pictures_done"),
                failure == null
                        ? null
                        : new ImportTrouble(ImportTrouble.Code.valueOf(failure), Sql.texts(row, "failure_args")),
                row.getString("started_by"),
                created == null ? Instant.EPOCH : created,
                Sql.instant(row, "finished_at"));
    }

    private static ImportedRow row(ResultSet row) throws SQLException {
        var problem = row.getString("problem");
        return new ImportedRow(
                row.getInt("row_no"),
                row.getInt("line_no"),
                row.getString("external_id"),
                row.getString("name"),
                ImportedRow.Outcome.valueOf(row.getString("outcome")),
                problem == null
                        ? null
                        : new RowProblem(RowProblem.Code.valueOf(problem), Sql.texts(row, "problem_args")));
    }

    private static UUID uuid(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException forged) {
            throw new BadRequest("cursor");
        }
    }

    private static int number(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException forged) {
            throw new BadRequest("cursor");
        }
    }
}
