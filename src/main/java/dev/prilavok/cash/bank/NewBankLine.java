package dev.prilavok.cash.bank;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line as a statement says it.
 *
 * @param sum positive when it came in, negative when it went out
 * @param document the bank's number of the payment, empty when it has none
 */
public record NewBankLine(
        String account,
        LocalDate day,
        Money sum,
        String document,
        String party,
        @Nullable String partyTaxNumber,
        @Nullable String partyAccount,
        String purpose) {
    BankLine with(UUID id, @Nullable UUID statement) {
        return new BankLine(
                id, account, day, sum, sum, document, party, partyTaxNumber, partyAccount, purpose, statement);
    }
}
