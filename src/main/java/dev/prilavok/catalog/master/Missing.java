package dev.prilavok.catalog.master;

import dev.prilavok.catalog.GarmentMeasure;
import java.util.Set;

/** A size that cannot be shown, and what has to be measured first. */
record Missing(String sku, String size, Set<GarmentMeasure> measures) {}
