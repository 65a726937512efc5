package dev.prilavok.cash;

import dev.prilavok.kernel.Percent;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier's contract asks from head office.
 *
 * @param forward for the way to the buyer
 * @param back for the way back of what was not kept
 * @param codFee of the cash that was taken
 * @param includedGrams the weight that these prices carry; zero for any
 * @param kilo for every kilogram begun above it, each way
 * @param reason why it was agreed so
 */
public record CarrierContract(
        String carrier,
        LocalDate validFrom,
        Money forward,
        Money back,
        Percent codFee,
        int includedGrams,
        Money kilo,
        @Nullable String reason) {
    private static final int KILO = 1_000;

    /** A contract that asks the same for any weight. */
    public CarrierContract(String carrier, LocalDate validFrom, Money forward, Money back, Percent codFee) {
        this(carrier, validFrom, forward, back, codFee, 0, Money.zero(forward.getCurrencyUnit()), null);
    }

    /** What a parcel that ended so costs by it. */
    public CarriageCost cost(int grams, boolean cameBack, Money collected) {
        var heavy = kilo.multipliedBy(kilosAbove(grams));
        return new CarriageCost(
                forward.plus(heavy),
                cameBack ? back.plus(heavy) : Money.zero(back.getCurrencyUnit()),
                codFee.of(collected));
    }

    private int kilosAbove(int grams) {
        return includedGrams == 0 || grams <= includedGrams ? 0 : (grams - includedGrams + KILO - 1) / KILO;
    }
}
