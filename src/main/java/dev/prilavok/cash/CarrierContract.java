package dev.prilavok.cash;

import dev.prilavok.kernel.Percent;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What a carrier's contract asks from head office.
 *
 * @param forward for the way to the buyer
 * @param back for the way back of what was not kept
 * @param codFee of the cash that was taken
 */
public record CarrierContract(String carrier, LocalDate validFrom, Money forward, Money back, Percent codFee) {}
