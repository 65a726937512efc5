package dev.prilavok.catalog.pictures;

import dev.prilavok.catalog.Versions;
import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Makes the smaller copies of pictures that were kept without them: those of a first start, of old versions, of machines that could not. */
@ApplicationScoped
class MakeWebp implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(MakeWebp.class);
    private static final int AT_A_TIME = 40;

    private final Sql sql;
    private final Scope scope;
    private final PictureStore store;

    MakeWebp(Sql sql, Scope scope, PictureStore store) {
        this.sql = sql;
        this.scope = scope;
        this.store = store;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        if (!Webp.isHere()) return;
        var waiting = scope.network(this::waiting);
        if (waiting.isEmpty()) return;
        var made = new ArrayList<String>();
        var failed = new ArrayList<String>();
        for (var hash : waiting) (isMade(hash) ? made : failed).add(hash);
        // a machine that cannot must not say so for all the others
        if (!Webp.isHere()) failed.clear();
        scope.network(() -> note(made, failed));
    }

    private List<String> waiting() {
        return sql.list(
                "select hash from picture where not webp and not webp_failed order by created_at limit ?",
                row -> row.getString("hash"),
                AT_A_TIME);
    }

    private boolean isMade(String hash) {
        try {
            return store.addWebp(hash);
        } catch (StoreUnreachable later) {
            throw later;
        } catch (RuntimeException unreadable) {
            LOG.warnf("picture %s stays JPEG: %s", hash, unreadable);
            return false;
        }
    }

    private void note(List<String> made, List<String> failed) {
        sql.change("update picture set webp_failed = true where hash = any(?)", (Object) failed.toArray(String[]::new));
        var fresh = sql.change("update picture set webp = true where hash = any(?) and not webp", (Object)
                made.toArray(String[]::new));
        // pages were made with the larger copies; once for all of them
        if (fresh > 0) sql.change(Versions.CATALOGUE_CHANGED);
    }
}
