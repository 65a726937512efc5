package dev.prilavok.office.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The command that tells the history again; see commands/replay.properties. */
@ConfigMapping(prefix = "prilavok.history")
interface HistoryConfig {
    /** Tells the history at start and ends the application. */
    @WithDefault("false")
    boolean replay();

    /** How many shops of its kind are opened; none in an ordinary network. */
    @WithDefault("0")
    int shops();

    /** How many times the history is told, each time in another shop of another franchisee. */
    @WithDefault("1")
    int factor();

    /** Only these days; all of them without. */
    Optional<List<LocalDate>> days();

    /** Where its clock begins. */
    Optional<Instant> begins();

    /** Where the report is written; beside the data without. */
    Optional<Path> report();
}
