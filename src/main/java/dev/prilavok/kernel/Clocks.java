package dev.prilavok.kernel;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock; tests replace it by one that they move, a history that is told again and the past of the demo by their own. */
class Clocks {
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock(
            HistoryClock history,
            @ConfigProperty(name = "prilavok.history.begins") Optional<Instant> historyBegins,
            @ConfigProperty(name = "prilavok.demo") boolean demo) {
        if (historyBegins.isEmpty() && !demo) return Clock.systemUTC();
        historyBegins.ifPresent(history::begins);
        history.use();
        return history;
    }
}
