package dev.prilavok.cash.bank;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something of ours that a line of the bank may be for; how well it fits is judged from these facts.
 *
 * @param number what people call it; it is looked for in the purpose of the payment
 * @param sum what has to come in or go out, never negative
 * @param day when it was to be expected
 * @param party whom it is with, by name
 * @param taxNumber of that party
 * @param ready false while somebody has to do something else first, such as approve it
 * @param url where it is explained
 */
public record BankCandidate(
        UUID id,
        String number,
        Money sum,
        @Nullable LocalDate day,
        @Nullable String party,
        @Nullable String taxNumber,
        boolean ready,
        String url) {}
