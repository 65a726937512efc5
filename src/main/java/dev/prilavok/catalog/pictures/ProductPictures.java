package dev.prilavok.catalog.pictures;

import dev.prilavok.catalog.Versions;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pictures of a product as people of head office arrange them. What they arranged, no feed arranges anew. */
@ApplicationScoped
class ProductPictures {
    private final Sql sql;
    private final KeptPictures kept;
    private final AuditLog audit;

    ProductPictures(Sql sql, KeptPictures kept, AuditLog audit) {
        this.sql = sql;
        this.kept = kept;
        this.audit = audit;
    }

    /** A product and the colours that a picture may show. */
    record Subject(UUID id, String name, List<Colour> colours) {}

    /** A colour of a product, by the key that pictures carry. */
    record Colour(String key, String name) {}

    /**
     * A picture of a product; {@code key} names it among the others.
     *
     * @param droppedBy the import whose feed stopped naming it
     */
    record Shown(
            String key,
            String hash,
            int width,
            int height,
            String colour,
            @Nullable String altRu,
            @Nullable String altEn,
            boolean gone,
            @Nullable String droppedBy) {
        public String src() {
            return "/media/" + hash + "/360.jpg";
        }
    }

    @Transactional
    Subject subject(UUID product, String lang) {
        var name = sql.one(
                        "select coalesce(name->>?, name->>'ru', name->>'en') n from product where id = ?",
                        row -> row.getString("n"),
                        lang,
                        product)
                .orElseThrow(() -> new NotFound("product"));
        var colours = sql.list("""
                select colour_key, min(coalesce(colour->>?, colour->>'ru', colour->>'en', '')) n, min(position) first
                from variant where product_id = ? group by colour_key order by first""", row -> new Colour(row.getString("colour_key"), row.getString("n")), lang, product);
        return new Subject(product, name, colours);
    }

    /** All of them in their order, those that were taken away last. */
    @Transactional
    List<Shown> of(UUID product) {
        return sql.list("""
                select md5(s.source) key, s.colour_key, s.alt->>'ru' alt_ru, s.alt->>'en' alt_en, s.hash is null gone, s.dropped_import,
                    c.hash, c.width, c.height
                from product_picture s join picture c on c.hash = coalesce(s.hash, s.gone_hash)
                where s.product_id = ? order by gone, s.position, s.source""", ProductPictures::shown, product);
    }

    @Transactional
    void add(UUID product, String colour, PictureStore.Kept picture) {
        kept.add(picture);
        sql.change("""
                insert into product_picture (product_id, source, colour_key, position, hash)
                select ?, ?, ?, coalesce(max(position) + 1, 0), ? from product_picture where product_id = ?""", product, "upload:" + Ids.next(), colour, picture.hash(), product);
        changed(product, "picture-added");
    }

    /** Moves a picture one place up or down. */
    @Transactional
    void move(UUID product, String key, boolean up) {
        var keys = keys(product);
        var from = keys.indexOf(key);
        var to = from + (up ? -1 : 1);
        if (from < 0) throw new NotFound("picture");
        if (to < 0 || to >= keys.size()) return;
        java.util.Collections.swap(keys, from, to);
        renumber(product, keys);
    }

    /** Puts pictures in an order; what the list does not name keeps its place behind. */
    @Transactional
    void order(UUID product, List<String> wanted) {
        var keys = keys(product);
        keys.sort(Comparator.comparingInt(key -> wanted.contains(key) ? wanted.indexOf(key) : Integer.MAX_VALUE));
        renumber(product, keys);
    }

    @Transactional
    void describe(UUID product, String key, String colour, @Nullable String altRu, @Nullable String altEn) {
        var found = sql.change("""
                update product_picture set colour_key = ?, alt = jsonb_strip_nulls(jsonb_build_object('ru', ?::text, 'en', ?::text))
                where product_id = ? and md5(source) = ?""", colour, altRu, altEn, product, key);
        if (found == 0) throw new NotFound("picture");
        byHand(product);
        changed(product, "picture-described");
    }

    /** Takes a picture away, and keeps it so that it can be put back. */
    @Transactional
    void remove(UUID product, String key) {
        turn("update product_picture set gone_hash = hash, hash = null where hash is not null", product, key);
        changed(product, "picture-removed");
    }

    @Transactional
    void putBack(UUID product, String key) {
        // what a person put back is not for feeds to take away again
        if (isDropped(product, key)) byHand(product);
        turn(
                "update product_picture set hash = gone_hash, gone_hash = null, dropped_import = null where gone_hash is not null",
                product,
                key);
        changed(product, "picture-put-back");
    }

    private boolean isDropped(UUID product, String key) {
        return sql.one(
                        "select 1 from product_picture where product_id = ? and md5(source) = ? and dropped_import is not null",
                        row -> true,
                        product,
                        key)
                .isPresent();
    }

    private void turn(String change, UUID product, String key) {
        if (sql.change(change + " and product_id = ? and md5(source) = ?", product, key) == 0)
            throw new NotFound("picture");
    }

    private List<String> keys(UUID product) {
        return new ArrayList<>(sql.list("""
                select md5(source) key from product_picture where product_id = ? and hash is not null
                order by position, source for update""", row -> row.getString("key"), product));
    }

    private void renumber(UUID product, List<String> keys) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var i = 0; i < keys.size(); i++) rows.add(new Object[] {i, product, keys.get(i)});
        sql.each("update product_picture set position = ? where product_id = ? and md5(source) = ?", rows);
        byHand(product);
        changed(product, "pictures-ordered");
    }

    private void byHand(UUID product) {
        sql.change("update product set pictures_by_hand = true where id = ?", product);
    }

    private void changed(UUID product, String what) {
        sql.change(Versions.CATALOGUE_CHANGED);
        audit.record(what, product.toString(), null);
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(
                row.getString("key"),
                row.getString("hash"),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("colour_key"),
                row.getString("alt_ru"),
                row.getString("alt_en"),
                row.getBoolean("gone"),
                row.getString("dropped_import"));
    }
}
