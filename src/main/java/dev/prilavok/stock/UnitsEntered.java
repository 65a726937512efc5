package dev.prilavok.stock;

import java.util.UUID;

/** Units came into the warehouse or were found to be missing: a receipt, a count, a count taken back. Announced in its transaction. */
public record UnitsEntered(UUID operation) {}
