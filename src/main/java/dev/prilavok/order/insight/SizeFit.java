package dev.prilavok.order.insight;

/**
 * What buyers did with a size of a product that was brought to them.
 *
 * @param brought parcels with this size that reached an end
 * @param kept of them, those in which this size was kept
 * @param larger of them, those in which a larger size was taken, or this one was too small
 * @param smaller of them, those in which this one was too large
 */
public record SizeFit(String size, int brought, int kept, int larger, int smaller) {}
