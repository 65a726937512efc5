/** What carriers bill for carrying: each line recomputed by the contract, differences disputed, the rest accepted and paid. */
@NullMarked
package dev.prilavok.cash.invoices;

import org.jspecify.annotations.NullMarked;
