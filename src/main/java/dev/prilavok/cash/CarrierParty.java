package dev.prilavok.cash;

import org.jspecify.annotations.Nullable;

/**
 * Who a carrier is on paper.
 *
 * @param carrier its code
 * @param name of the company, as the bank writes it
 */
public record CarrierParty(
        String carrier,
        String name,
        @Nullable String taxNumber,
        @Nullable String account,
        @Nullable String address) {}
