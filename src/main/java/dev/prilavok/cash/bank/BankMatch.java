package dev.prilavok.cash.bank;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A person's word that a line of the bank, or a part of it, is for something.
 *
 * @param id new for every confirmation, so that journals of a later one are not taken for those of one that was undone
 * @param target id of the register, invoice, payout
 * @param sum never negative; the line says which way it went
 * @param score how well it fitted when it was confirmed, 0 to 100
 */
public record BankMatch(
        UUID id,
        BankLine line,
        String kind,
        UUID target,
        String number,
        String url,
        Money sum,
        int score,
        String by,
        Instant at,
        @Nullable String undoneBy,
        @Nullable String undoneWhy) {
    /** Whether it still holds. */
    public boolean holds() {
        return undoneBy == null;
    }
}
