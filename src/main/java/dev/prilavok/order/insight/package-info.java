/** What the ends of orders teach: refusals by thing, size, reason, shop and source with what they cost, and which sizes people keep. */
@NullMarked
package dev.prilavok.order.insight;

import org.jspecify.annotations.NullMarked;
