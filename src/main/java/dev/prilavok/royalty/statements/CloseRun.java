package dev.prilavok.royalty.statements;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The close of a month, running or done.
 *
 * @param owners franchisees to go through
 * @param done franchisees that were gone through
 * @param statements how many statements came of it
 * @param movedAt when it last got on
 */
public record CloseRun(
        YearMonth month,
        boolean finished,
        int owners,
        int done,
        int statements,
        Instant startedAt,
        String startedBy,
        @Nullable String reason,
        Instant movedAt,
        @Nullable Instant finishedAt) {

    /** How far it is, from 0 to 100. */
    public int percent() {
        return owners == 0 ? finished ? 100 : 0 : Math.min(100, done * 100 / owners);
    }
}
