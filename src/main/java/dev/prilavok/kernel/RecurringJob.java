package dev.prilavok.kernel;

import java.time.Duration;

/** Work that repeats on one replica at a time. Implementations are beans. */
public interface RecurringJob {
    /** Pause between the end of one run and the start of the next. */
    Duration every();

    /** Does the work, outside any transaction and scope. */
    void run();
}
