package dev.prilavok.catalog;

/** Statements that make what was remembered of the goods old, on every replica. */
public final class Versions {
    /**
     * A version is a number that was never there before, not the next one: what was read inside a transaction that rolls back later
     * must not be found under the number of the change that comes instead.
     */
    public static final String FRESH = "hashtextextended(gen_random_uuid()::text, 0)";

    public static final String CATALOGUE_CHANGED = "update catalogue_version set version = " + FRESH;

    /** Pages of a shop are made anew; the shop is the parameter. */
    public static final String LISTINGS_CHANGED = "insert into listing_version (shop_id, version) values (?, " + FRESH
            + ") on conflict (shop_id) do update set version = excluded.version";

    private Versions() {}
}
