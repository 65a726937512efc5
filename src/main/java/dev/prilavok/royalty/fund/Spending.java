package dev.prilavok.royalty.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that the fund bought or is to buy.
 *
 * @param evidence the contract, the invoice, the act
 * @param proposedBy absent for members, who see what was bought
 */
public record Spending(
        UUID id,
        Money money,
        Category category,
        String what,
        @Nullable String evidence,
        LocalDate day,
        State state,
        @Nullable String proposedBy,
        @Nullable String decidedBy) {
    /** How far it is. */
    public enum State {
        /** A second person has to agree. */
        PROPOSED,
        SPENT,
        REFUSED
    }
}
