package dev.prilavok.payment.fiscal;

import org.jspecify.annotations.Nullable;

/** Whose goods we are paid for as an agent: the supplier that a receipt names. */
public record FiscalAgent(@Nullable String inn, String name) {}
