package dev.prilavok.catalog.intake;

import java.util.UUID;

/**
 * One import under way.
 *
 * @param supply whose feed it is: numbers of products and categories are its own
 * @param prefix what is put before its numbers to make SKUs
 * @param dry nothing is written but the report
 * @param mayRepeat whether a file may speak of a SKU several times, each time saying more
 */
record Run(
        UUID id,
        String lang,
        String supply,
        String prefix,
        boolean dry,
        boolean mayRepeat,
        KnownCategories categories) {}
