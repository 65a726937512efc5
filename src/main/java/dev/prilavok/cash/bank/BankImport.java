package dev.prilavok.cash.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was taken in.
 *
 * @param fresh how many lines were new
 * @param known how many had come before
 * @param refused how many rows could not be taken
 */
record BankImport(
        UUID id,
        Statement.Format format,
        String file,
        String account,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Money opening,
        @Nullable Money closing,
        int fresh,
        int known,
        int refused,
        Instant at,
        String by,
        List<Row> rows) {
    /** What became of a row of the file. */
    enum Outcome {
        NEW,
        KNOWN,
        REFUSED
    }

    /** A row of the file. */
    record Row(
            int no,
            Outcome outcome,
            Statement.@Nullable Trouble trouble,
            String told,
            @Nullable UUID line) {}
}
