package dev.prilavok.ledger.adjustments;

import dev.prilavok.ledger.AccountKind;
import dev.prilavok.tenancy.ShopId;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it is proposed.
 *
 * @param debit which account takes it, with the name of its sub-account where there is one
 * @param shop whose franchisee is meant where an account is a franchisee's
 * @param file what shows that it is right, beside or instead of the words
 */
public record NewAdjustment(
        Side debit,
        Side credit,
        Money money,
        @Nullable ShopId shop,
        LocalDate day,
        String reason,
        @Nullable String evidence,
        @Nullable Evidence file) {
    /** An account as somebody names it. */
    public record Side(AccountKind kind, String sub) {}
}
