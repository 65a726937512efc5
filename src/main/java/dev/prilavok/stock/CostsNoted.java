package dev.prilavok.stock;

import java.util.UUID;

/** A document said what units cost. Announced in the transaction that notes it. */
public record CostsNoted(UUID note) {}
