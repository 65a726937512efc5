package dev.prilavok.office.history;

import dev.prilavok.kernel.HistoryClock;
import dev.prilavok.ledger.Seals;
import dev.prilavok.order.OrderFilter;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Scope;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The command: tells the history in a fresh network, holds the books against the files, says so and ends the application. */
@ApplicationScoped
class HistoryCommand {
    private static final Logger LOG = Logger.getLogger(HistoryCommand.class);
    private static final int AFTER_JOBS = 20_000;
    private static final String REPORT = "history-report.txt";

    private final HistoryShops shops;
    private final HistoryReplay replay;
    private final AuditedBooks books;
    private final Seals seals;
    private final Orders orders;
    private final Scope scope;
    private final HistoryClock clock;
    private final HistoryConfig config;
    private final Path data;

    HistoryCommand(
            HistoryShops shops,
            HistoryReplay replay,
            AuditedBooks books,
            Seals seals,
            Orders orders,
            Scope scope,
            HistoryClock clock,
            HistoryConfig config,
            @ConfigProperty(name = "prilavok.data") Path data) {
        this.shops = shops;
        this.replay = replay;
        this.books = books;
        this.seals = seals;
        this.orders = orders;
        this.scope = scope;
        this.clock = clock;
        this.config = config;
        this.data = data;
    }

    // Beside the start, which goes on meanwhile: the jobs of the network belong to the route.
    void begin(@Observes @Priority(AFTER_JOBS) StartupEvent started) {
        if (config.replay()) new Thread(this::tellAndEnd, "history").start();
    }

    private void tellAndEnd() {
        var code = 1;
        try {
            var report = tell(config.days().orElse(HistoryFiles.DAYS), clock::goesOnTo);
            var file = config.report().orElse(data.resolve(REPORT));
            Files.writeString(file, report.inFull());
            LOG.infof("%s%nThe whole report, with what was left out: %s", report.shown(), file.toAbsolutePath());
            code = report.isClean() ? 0 : 1;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (RuntimeException failure) {
            LOG.error("The history could not be told", failure);
        } finally {
            Quarkus.asyncExit(code);
        }
    }

    /** Tells these days in every shop of the history and holds the books against them. */
    HistoryReport tell(List<LocalDate> days, Consumer<Instant> time) {
        if (!scope.network(() -> orders.acrossNetwork(OrderFilter.all(null, 1)))
                .items()
                .isEmpty())
            throw new IllegalStateException(
                    "this network has orders already; name a fresh directory with -Dprilavok.data=DIR");
        var history = Retelling.of(HistoryFiles.rows(days));
        var begun = System.nanoTime();
        replay.tell(history, shops.all(), time);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return new HistoryReport(
                history,
                config.shops(),
                OwnSum.of(days).times(config.shops()),
                books.figuresRead(),
                books.troubles(),
                seals.verify().isClean(),
                took);
    }
}
