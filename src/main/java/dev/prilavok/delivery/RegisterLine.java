package dev.prilavok.delivery;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * One parcel in a carrier's register of money: what buyers paid and what reaches us.
 *
 * @param register the carrier's number of the register
 * @param paid collected from the buyer
 * @param fee kept by the carrier
 * @param transferred what is left for us
 * @param date day of the transfer
 */
public record RegisterLine(
        String carrier,
        String register,
        String trackingNumber,
        Money paid,
        Money fee,
        Money transferred,
        LocalDate date) {}
