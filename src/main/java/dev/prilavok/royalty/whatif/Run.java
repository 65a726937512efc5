package dev.prilavok.royalty.whatif;

import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question: what if these terms had been in force.
 *
 * @param franchisee whom it is about; all of them when absent
 * @param done how many of them are figured
 */
record Run(
        UUID id,
        YearMonth from,
        YearMonth to,
        @Nullable FranchiseeId franchisee,
        String terms,
        String by,
        Instant at,
        int done,
        int total,
        @Nullable Instant finishedAt) {
    boolean isFinished() {
        return finishedAt != null;
    }

    int percent() {
        return total == 0 ? (isFinished() ? 100 : 0) : 100 * done / total;
    }
}
