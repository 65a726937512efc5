/** Claims to carriers for parcels that they lost or damaged: opened by themselves, with a clock by carrier and a pack of evidence. */
@NullMarked
package dev.prilavok.returns.claims;

import org.jspecify.annotations.NullMarked;
