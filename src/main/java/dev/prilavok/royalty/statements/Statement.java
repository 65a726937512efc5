package dev.prilavok.royalty.statements;

import dev.prilavok.agreement.ContractModel;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a month was for one franchisee in one currency: opening + sums = closing.
 *
 * @param state absent for the live draft
 * @param number absent until it is issued
 * @param waiting the part of the closing balance whose cash is not here yet
 * @param available the part of it that may be paid out; a debt when negative
 * @param sums by kind of line, in the order of LineKind; what takes away is negative
 * @param linesHash SHA-256 over its lines
 * @param hash SHA-256 over the number, the sums and the hash of the lines; absent until it is issued
 */
public record Statement(
        UUID id,
        FranchiseeId franchisee,
        YearMonth month,
        CurrencyUnit currency,
        @Nullable StatementState state,
        @Nullable String number,
        Money opening,
        Map<LineKind, Money> sums,
        Money closing,
        Money waiting,
        Money available,
        int lines,
        String linesHash,
        @Nullable String hash,
        ContractModel model,
        @Nullable Instant issuedAt,
        @Nullable Instant acceptBy,
        @Nullable Instant acceptedAt,
        @Nullable String acceptedBy) {

    /** What the month brought, payouts left out: that is what was earned. */
    public Money earned() {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey() != LineKind.PAYOUT)
                .map(Map.Entry::getValue)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** One kind of line; nothing where there was none. */
    public Money sum(LineKind kind) {
        return sums.getOrDefault(kind, Money.zero(currency));
    }

    /** What buyers paid for kept goods, discounts of head office included, returns taken off. */
    public Money turnover() {
        return sum(LineKind.RETAIL).plus(sum(LineKind.SUBSIDY));
    }
}
