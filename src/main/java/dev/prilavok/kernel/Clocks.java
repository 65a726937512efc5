package dev.prilavok.kernel;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock; tests replace it by one that they move, a history that is told again by its own. */
class Clocks {
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock(
            HistoryClock history, @ConfigProperty(name = "prilavok.history.begins") Optional<Instant> historyBegins) {
        if (historyBegins.isEmpty()) return Clock.systemUTC();
        history.begins(historyBegins.get());
        return history;
    }
}
