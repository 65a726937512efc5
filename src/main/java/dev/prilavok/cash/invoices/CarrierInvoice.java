package dev.prilavok.cash.invoices;

import dev.prilavok.cash.CarriageCost;
import dev.prilavok.tenancy.ShopId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A carrier's invoice.
 *
 * @param payable what was accepted, and is to be paid
 */
public record CarrierInvoice(
        UUID id,
        String carrier,
        String number,
        LocalDate day,
        InvoiceState state,
        CurrencyUnit currency,
        String importedBy,
        @Nullable String acceptedBy,
        @Nullable Money payable,
        List<Line> lines) {
    /**
     * A parcel in it.
     *
     * @param grams as the carrier weighed it
     * @param billed what the carrier asks
     * @param ours what its contract says; absent where we know nothing of the parcel
     * @param disputedBy who does not agree; the line counts as the contract has it until that is settled
     * @param conceded whether it was settled the carrier's way
     */
    public record Line(
            UUID id,
            int no,
            String tracking,
            @Nullable Integer grams,
            @Nullable Integer ourGrams,
            CarriageCost billed,
            @Nullable CarriageCost ours,
            LineVerdict verdict,
            @Nullable ShopId shop,
            @Nullable UUID parcel,
            @Nullable UUID order,
            @Nullable String disputedBy,
            @Nullable String disputedWhy,
            @Nullable UUID caseId,
            @Nullable String settledBy,
            @Nullable String settledWhy,
            boolean conceded) {
        /** What the carrier asks above the contract; all of it where we know nothing of the parcel. */
        Money difference() {
            return ours == null ? billed.total() : billed.total().minus(ours.total());
        }

        boolean isInDispute() {
            return disputedBy != null && settledBy == null;
        }

        /** What we agree to. */
        CarriageCost accepted() {
            if (disputedBy == null || conceded) return billed;
            return ours == null ? none() : ours;
        }

        CarriageCost none() {
            var zero = Money.zero(billed.forward().getCurrencyUnit());
            return new CarriageCost(zero, zero, zero);
        }

        /** What the books have for it already, from the end of its parcel. */
        CarriageCost booked() {
            return ours == null || verdict == LineVerdict.REPEATED || verdict == LineVerdict.NOT_ENDED ? none() : ours;
        }
    }

    Money billed() {
        return Money.total(
                currency, lines.stream().map(line -> line.billed().total()).toList());
    }

    /** What the contract says to all of it. */
    Money ours() {
        return Money.total(
                currency,
                lines.stream()
                        .map(line -> line.ours() == null
                                ? line.none().total()
                                : line.ours().total())
                        .toList());
    }

    Money accepted() {
        return Money.total(
                currency, lines.stream().map(line -> line.accepted().total()).toList());
    }

    long differences() {
        return lines.stream().filter(line -> !line.verdict().isFine()).count();
    }

    long disputes() {
        return lines.stream().filter(Line::isInDispute).count();
    }
}
