/** Ways to deliver: cities, zones, tariff tables, pickup points and what each allows. Calls nobody but the ground; announces nothing. */
@NullMarked
package dev.prilavok.delivery;

import org.jspecify.annotations.NullMarked;
