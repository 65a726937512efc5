/** CDEK by its API v2: orders, their story, pickup points, registers of money. Speaks to CDEK only; the room outside knows it as a carrier like any other. */
@NullMarked
package dev.prilavok.delivery.cdek;

import org.jspecify.annotations.NullMarked;
