package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far closes are, as rows of the network. */
@ApplicationScoped
class CloseRows {
    private final Sql sql;

    CloseRows(Sql sql) {
        this.sql = sql;
    }

    /** Whether it is new; a close that runs already goes on. */
    boolean begin(YearMonth month, int owners, Instant now, String by, @Nullable String reason) {
        return sql.change("""
                        insert into month_close (month, state, owners, started_at, started_by, reason, moved_at)
                        values (?, 'RUNNING', ?, ?, ?, ?, ?) on conflict do nothing""", month.atDay(1), owners, now, by, reason, now) > 0;
    }

    Optional<CloseRun> find(YearMonth month) {
        return sql.one("select * from month_close where month = ?", CloseRows::run, month.atDay(1));
    }

    List<CloseRun> latest(int most) {
        return sql.list("select * from month_close order by month desc limit ?", CloseRows::run, most);
    }

    /** Where a close goes on; the row is ours until the transaction ends, so that two workers never do the same batch. */
    Optional<FranchiseeId> lockLast(YearMonth month) {
        return sql.one(
                        "select last_owner from month_close where month = ? for update",
                        row -> Optional.ofNullable(row.getObject(1, UUID.class)),
                        month.atDay(1))
                .flatMap(last -> last)
                .map(FranchiseeId::new);
    }

    void moved(YearMonth month, FranchiseeId last, int owners, int statements, Instant now) {
        sql.change("""
                update month_close set last_owner = ?, done = done + ?, statements = statements + ?, moved_at = ?
                where month = ? and state = 'RUNNING'""", last.value(), owners, statements, now, month.atDay(1));
    }

    void finished(YearMonth month, Instant now) {
        sql.change(
                "update month_close set state = 'DONE', finished_at = ?, moved_at = ? where month = ?",
                now,
                now,
                month.atDay(1));
    }

    private static CloseRun run(ResultSet row) throws SQLException {
        return new CloseRun(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("state").equals("DONE"),
                row.getInt("owners"),
                row.getInt("done"),
                row.getInt("statements"),
                Sql.instant(row, "started_at"),
                row.getString("started_by"),
                row.getString("reason"),
                Sql.instant(row, "moved_at"),
                Sql.instantOrNull(row, "finished_at"));
    }
}
