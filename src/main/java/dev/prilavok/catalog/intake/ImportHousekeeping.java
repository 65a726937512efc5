package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Files of trials that nobody carried out go after a week, what undoing needs after a month; work that lost its job gets one again. */
@ApplicationScoped
class ImportHousekeeping implements RecurringJob {
    private static final Duration FILES = Duration.ofDays(7);
    private static final Duration YOUNG = Duration.ofMinutes(30);
    private static final Duration TOUCHES = Duration.ofDays(30);

    private final Sql sql;
    private final Scope scope;
    private final Jobs jobs;
    private final ExchangeVisits visits;
    private final Clock clock;

    ImportHousekeeping(Sql sql, Scope scope, Jobs jobs, ExchangeVisits visits, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.jobs = jobs;
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        scope.network(() -> {
            forget();
            resume();
            visits.tidy();
        });
    }

    private void forget() {
        var now = clock.instant();
        sql.change("""
                delete from catalogue_import_chunk c using catalogue_import i
                where i.id = c.import_id and i.state in ('COLUMNS', 'CHECKED', 'FAILED', 'DONE', 'UNDONE') and i.created_at < ?""", now.minus(FILES));
        sql.change("""
                update catalogue_import set file_kept = false
                where file_kept and state in ('CHECKED', 'FAILED', 'DONE', 'UNDONE') and created_at < ?""", now.minus(FILES));
        sql.change("""
                delete from catalogue_import_touch t using catalogue_import i
                where i.id = t.import_id and i.state <> 'UNDOING' and i.created_at < ?""", now.minus(TOUCHES));
    }

    // A job that is waiting or running is not scheduled a second time; a first start imports without one, so the young
    // are left alone.
    private void resume() {
        sql.list(
                        "select id from catalogue_import where state in ('WAITING', 'READING', 'PICTURES') and created_at < ?",
                        row -> row.getObject("id", UUID.class),
                        clock.instant().minus(YOUNG))
                .forEach(id -> jobs.schedule(ImportGoods.class, id.toString(), new ImportGoods.Task(id)));
        sql.list("select id from catalogue_import where state = 'UNDOING'", row -> row.getObject("id", UUID.class))
                .forEach(id -> jobs.schedule(ImportUndo.class, id.toString(), new ImportUndo.Task(id)));
    }
}
