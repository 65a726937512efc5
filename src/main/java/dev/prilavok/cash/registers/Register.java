package dev.prilavok.cash.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A carrier's register of cash.
 *
 * @param paid what buyers paid by it
 * @param fee what the carrier keeps
 * @param transferred what reaches our account
 * @param firstBy who approved it first; a second person has to
 */
public record Register(
        UUID id,
        String carrier,
        String number,
        LocalDate paidOn,
        RegisterState state,
        Money paid,
        Money fee,
        Money transferred,
        Instant importedAt,
        String importedBy,
        @Nullable String firstBy,
        @Nullable String approvedBy,
        @Nullable String bankReference,
        @Nullable LocalDate bankOn,
        List<Line> lines) {
    /**
     * A parcel in it.
     *
     * @param expected what was taken at the door, as we know it
     * @param posting what its journal is written under
     * @param posted it is in the books
     */
    public record Line(
            UUID id,
            int no,
            String trackingNumber,
            Money paid,
            Money fee,
            Money transferred,
            Verdict verdict,
            @Nullable UUID shop,
            @Nullable UUID parcel,
            @Nullable UUID order,
            @Nullable Money expected,
            UUID posting,
            boolean posted) {}

    /** Lines that differ from what we know. */
    public long discrepancies() {
        return lines.stream().filter(line -> !line.verdict().isFine()).count();
    }
}
