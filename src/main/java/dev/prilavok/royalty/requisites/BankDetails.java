package dev.prilavok.royalty.requisites;

import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * One version of where a franchisee is paid in a currency.
 *
 * @param inn the taxpayer number; absent outside Russia
 * @param account twenty digits, or an IBAN
 * @param corrAccount the bank's own account, in Russia only
 * @param proven the person's password came with it
 * @param usableFrom from when money may go there
 */
public record BankDetails(
        FranchiseeId franchisee,
        UUID id,
        int number,
        CurrencyUnit currency,
        String holder,
        @Nullable String inn,
        String bic,
        String bank,
        String account,
        @Nullable String corrAccount,
        Instant enteredAt,
        String enteredBy,
        boolean proven,
        Instant usableFrom) {

    /** The account as it may be shown: its last four digits. */
    public String masked() {
        return "•• " + account.substring(account.length() - 4);
    }

    /** Whether it is an account in Russia. */
    public boolean isRussian() {
        return corrAccount != null;
    }

    /** The details as they would be typed again. */
    public TypedDetails typed() {
        return new TypedDetails(
                currency.getCode(),
                holder,
                inn == null ? "" : inn,
                bic,
                bank,
                account,
                corrAccount == null ? "" : corrAccount);
    }
}
