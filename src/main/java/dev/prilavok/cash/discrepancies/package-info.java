/** Where carriers' registers and our parcels do not agree about cash: found, aged, claimed, settled or given up by two persons. */
@NullMarked
package dev.prilavok.cash.discrepancies;

import org.jspecify.annotations.NullMarked;
