package dev.prilavok.catalog;

/** What head office lets shops change of a product, as queries ask it: the product's own word, else the brand's, else the section's. */
final class Permits {
    /** To be joined where {@code p} is the product. */
    static final String JOINED = """

            left join listing_permit px on px.product_id = p.id
            left join listing_permit pb on pb.brand = p.brand
            left join listing_permit pc on pc.category_id = p.category_id
            """;

    // with room on both sides: a text block that they stand between keeps none at the ends of its lines
    static final String NAME = " coalesce(px.name, pb.name, pc.name, false) ";
    static final String TOLD = " coalesce(px.told, pb.told, pc.told, false) ";
    static final String PHOTO = " coalesce(px.photo, pb.photo, pc.photo, false) ";

    /** Own prices inside the corridor are what shops live from: allowed where nobody says otherwise. */
    static final String PRICE = " coalesce(px.price, pb.price, pc.price, true) ";

    private Permits() {}
}
