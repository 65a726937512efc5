package dev.prilavok.catalog.intake;

import java.util.UUID;

/**
 * One import under way.
 *
 * @param dry nothing is written but the report
 * @param mayRepeat whether a file may speak of a SKU several times, each time saying more
 */
record Run(UUID id, String lang, boolean dry, boolean mayRepeat, KnownCategories categories) {}
