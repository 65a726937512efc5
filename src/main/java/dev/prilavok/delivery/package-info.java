/**
 * Ways to deliver: cities, zones, tariff tables, pickup points and what each allows; waybills with carriers and what carriers say
 * happened. Calls nobody but the ground. Announces WaybillChanged and ParcelFact.
 */
@NullMarked
package dev.prilavok.delivery;

import org.jspecify.annotations.NullMarked;
