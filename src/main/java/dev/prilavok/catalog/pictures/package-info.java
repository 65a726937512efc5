/**
 * Photographs: read with care, kept upright in a few widths, given out for ever; what people upload and put in order. Calls the goods for
 * the version of the catalogue; announces nothing.
 */
@NullMarked
package dev.prilavok.catalog.pictures;

import org.jspecify.annotations.NullMarked;
