package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the pictures that an import named. */
@ApplicationScoped
class PictureReport {
    private final Sql sql;
    private final Scope scope;

    PictureReport(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** How many there are and how far they got. */
    record Counts(UUID importId, int total, int done, int failed) {
        public int waiting() {
            return total - done - failed;
        }

        public int percent() {
            return (done + failed) * 100 / total;
        }

        public String url() {
            return "/office/imports/" + importId + "/pictures";
        }
    }

    /**
     * One address.
     *
     * @param due when it is asked, or asked again; null when nothing more is to be done
     */
    record Line(
            int row,
            String address,
            @Nullable Instant due,
            @Nullable String trouble,
            List<String> facts) {
        boolean isTroubled() {
            return trouble != null;
        }
    }

    /** Empty when the import named no picture. */
    Optional<Counts> counts(UUID importId) {
        return scope.network(() -> sql.one(
                """
                select count(*) total, count(*) filter (where s.due_at is null and s.trouble is null) done,
                    count(*) filter (where s.due_at is null and s.trouble is not null) failed
                from catalogue_import_picture i join picture_source s on s.source = i.source where i.import_id = ?
                having count(*) > 0""",
                row -> new Counts(importId, row.getInt("total"), row.getInt("done"), row.getInt("failed")),
                importId));
    }

    /** Addresses as rows of the file named them. */
    Slice<Line> lines(UUID importId, boolean troubled, @Nullable String cursor, int size) {
        var after = cursor == null ? List.of("-1", "") : Cursor.decode(cursor, 2);
        var found = scope.network(() -> sql.list(
                "select i.row_no, s.* from catalogue_import_picture i join picture_source s on s.source = i.source"
                        + " where i.import_id = ? and (i.row_no, i.source) > (?, ?)"
                        + (troubled ? " and s.trouble is not null" : "")
                        + " order by i.row_no, i.source limit ?",
                row -> new Line(
                        row.getInt("row_no"),
                        row.getString("source"),
                        Sql.instantOrNull(row, "due_at"),
                        row.getString("trouble"),
                        Sql.texts(row, "trouble_args")),
                importId,
                number(after.get(0)),
                after.get(1),
                size + 1));
        return Slice.of(found, size, line -> Cursor.encode(line.row(), line.address()));
    }

    private static int number(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException forged) {
            throw new BadRequest("cursor");
        }
    }
}
