package dev.prilavok.catalog.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports of imports, row by row. */
@ApplicationScoped
class ReportRows {
    private final Sql sql;
    private final ObjectMapper json;

    ReportRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A refused row as it was sent, and why it was refused. */
    record Sent(ImportedRow row, OfferRow raw) {}

    List<ImportedRow> rows(UUID id, ReportFilter filter, int after, int most) {
        return sql.list(
                "select * from catalogue_import_row where import_id = ? and row_no > ? and " + filter.condition()
                        + " order by row_no limit ?",
                ReportRows::row,
                id,
                after,
                most);
    }

    List<Sent> refused(UUID id, int after, int most) {
        return sql.list("""
                select * from catalogue_import_row where import_id = ? and row_no > ? and outcome = 'REFUSED' and raw is not null
                order by row_no limit ?""", row -> new Sent(row(row), raw(row.getString("raw"))), id, after, most);
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

    void add(UUID id, List<Judged> rows) {
        var values = new ArrayList<@Nullable Object[]>();
        for (var judged : rows) {
            var row = judged.row();
            values.add(new @Nullable Object[] {
                id,
                row.row(),
                row.line(),
                row.externalId(),
                row.name(),
                row.outcome().name(),
                row.trouble() == null ? null : row.trouble().code().name(),
                row.trouble() == null ? null : row.trouble().facts().toArray(String[]::new),
                judged.raw() == null ? null : raw(judged.raw())
            });
        }
        sql.each("""
                insert into catalogue_import_row (import_id, row_no, line_no, external_id, name, outcome, problem, problem_args, raw)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""", values);
    }

    private String raw(OfferRow row) {
        try {
            return json.writeValueAsString(row).replace("\\u0000", " ");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a row of texts cannot be written", impossible);
        }
    }

    private OfferRow raw(String kept) {
        try {
            return json.readValue(kept, OfferRow.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a row that was written cannot be read", impossible);
        }
    }

    private static ImportedRow row(ResultSet row) throws SQLException {
        var problem = row.getString("problem");
        var back = row.getString("back");
        return new ImportedRow(
                row.getInt("row_no"),
                row.getInt("line_no"),
                row.getString("external_id"),
                row.getString("name"),
                ImportedRow.Outcome.valueOf(row.getString("outcome")),
                problem == null
                        ? null
                        : new RowProblem(RowProblem.Code.valueOf(problem), Sql.texts(row, "problem_args")),
                back == null ? null : ImportedRow.Back.valueOf(back));
    }
}
