/** Receiving back: a blind count by scan, grades with photographs, and the quarantine where people decide. */
@NullMarked
package dev.prilavok.fulfilment.receiving;

import org.jspecify.annotations.NullMarked;
