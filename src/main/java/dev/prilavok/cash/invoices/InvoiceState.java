package dev.prilavok.cash.invoices;

/** How far an invoice is. */
public enum InvoiceState {
    /** Recomputed; somebody looks at the differences. */
    CHECKED,
    /** In the books, waits for its payment. */
    ACCEPTED,
    PAID
}
