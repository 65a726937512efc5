package dev.prilavok.stock;

import java.time.Instant;

/** What units cost became known by a document. Announced in the transaction that notes it. */
public record CostsNoted(String document, Instant since) {}
