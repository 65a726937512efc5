package dev.prilavok.catalog.master;

import java.util.Optional;

/** A field of one size as histories name it: "variant SKU field"; a SKU may hold spaces, a field never does. */
record SizeKey(String sku, String field) {
    private static final String BEGINS = "variant ";
    static final String MEASURE = "measure.";

    static Optional<SizeKey> of(String key) {
        var last = key.lastIndexOf(' ');
        return key.startsWith(BEGINS) && last > BEGINS.length()
                ? Optional.of(new SizeKey(key.substring(BEGINS.length(), last), key.substring(last + 1)))
                : Optional.empty();
    }

    String key() {
        return BEGINS + sku + " " + field;
    }

    boolean isMeasure() {
        return field.startsWith(MEASURE);
    }

    String measure() {
        return field.substring(MEASURE.length());
    }
}
