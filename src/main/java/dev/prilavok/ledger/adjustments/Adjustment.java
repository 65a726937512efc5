package dev.prilavok.ledger.adjustments;

import dev.prilavok.ledger.Account;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A correction by hand.
 *
 * @param shop through which shop a franchisee's account is meant
 * @param day when what it corrects happened
 * @param evidence in words; the file is kept beside it
 * @param answer why it was refused
 */
public record Adjustment(
        UUID id,
        AdjustmentState state,
        Account debit,
        Account credit,
        Money money,
        @Nullable ShopId shop,
        LocalDate day,
        String reason,
        @Nullable String evidence,
        @Nullable String fileName,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String answer) {}
