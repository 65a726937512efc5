package dev.prilavok.cash.discrepancies;

import org.joda.money.Money;

/**
 * Cash of delivered parcels that a carrier has not passed on.
 *
 * @param bucket 0 for up to 3 days, 1 for up to 7, 2 for up to 14, 3 for more
 */
record Ageing(String carrier, int bucket, int parcels, Money sum) {}
