package dev.prilavok.identity;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Forgets sessions and tries that are over. */
@ApplicationScoped
class Housekeeping implements RecurringJob {
    private final Sessions sessions;
    private final LoginTries tries;
    private final Scope scope;

    Housekeeping(Sessions sessions, LoginTries tries, Scope scope) {
        this.sessions = sessions;
        this.tries = tries;
        this.scope = scope;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        scope.network(() -> {
            sessions.forgetOld();
            tries.forgetOld();
        });
    }
}
