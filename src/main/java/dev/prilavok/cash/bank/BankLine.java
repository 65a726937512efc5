package dev.prilavok.cash.bank;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a statement of our account.
 *
 * @param sum positive when it came in, negative when it went out
 * @param rest what nobody has said yet what it is for, with the same sign
 * @param account ours
 * @param document the bank's number of the payment
 * @param statement the import that brought it
 */
public record BankLine(
        UUID id,
        String account,
        LocalDate day,
        Money sum,
        Money rest,
        String document,
        String party,
        @Nullable String partyTaxNumber,
        @Nullable String partyAccount,
        String purpose,
        @Nullable UUID statement) {
    /** Whether money came in. */
    public boolean isIncoming() {
        return sum.isPositive();
    }

    /** Whether it is said of all of it what it is for. */
    public boolean isMatched() {
        return rest.isZero();
    }
}
