package dev.prilavok.catalog.intake;

/**
 * Somebody whose feeds number goods and categories in a way of their own.
 *
 * @param prefix put before the numbers of its goods to make SKUs that nobody else has
 */
public record SupplySource(String key, String name, String prefix) {
    public static final String MAIN = "main";
    public static final String EXCHANGE = "1c";
}
