package dev.prilavok.catalog;

import dev.prilavok.catalog.PermitRefused.Reason;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What head office lets shops change, section by section and by exception. What shops have of their own is never touched. */
@ApplicationScoped
public class PermitRows {
    private static final String SECTIONS = """
            select c.id, coalesce(m.name, false) name, coalesce(m.told, false) told, coalesce(m.photo, false) photo,
                coalesce(m.price, true) price
            from category c left join listing_permit m on m.category_id = c.id
            where exists (select 1 from product p where p.category_id = c.id) order by c.position, c.id""";

    private static final String EXCEPTIONS = """
            select m.id, m.brand, coalesce(p.name->>?, p.name->>'ru', p.name->>'en') product, m.name, m.told, m.photo, m.price
            from listing_permit m left join product p on p.id = m.product_id
            where m.category_id is null order by m.brand nulls last, product, m.id""";

    private final Sql sql;
    private final Categories categories;
    private final AuditLog audit;
    private final Clock clock;

    PermitRows(Sql sql, Categories categories, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.categories = categories;
        this.audit = audit;
        this.clock = clock;
    }

    /** A section that holds goods, and what shops may change of them. */
    record Section(UUID id, String title, boolean name, boolean told, boolean photo, boolean price) {}

    /** What a brand or a product does otherwise than its section; null where it says nothing. */
    public record Fields(
            @Nullable Boolean name,
            @Nullable Boolean told,
            @Nullable Boolean photo,
            @Nullable Boolean price) {
        boolean saysNothing() {
            return name == null && told == null && photo == null && price == null;
        }
    }

    /** One exception with the name of the brand or of the product. */
    record Special(UUID id, boolean brand, String title, Fields fields) {
        /** For the template: yes, no, or as the wider one says. */
        static String word(@Nullable Boolean may) {
            return may == null ? "wider" : may ? "yes" : "no";
        }

        public List<String> words() {
            return List.of(word(fields.name), word(fields.told), word(fields.photo), word(fields.price));
        }
    }

    @Transactional
    List<Section> sections(Locale locale) {
        var version = sql.one("select version from catalogue_version", row -> row.getLong("version"))
                .orElseThrow();
        var tree = categories.tree(version);
        return sql.list(SECTIONS, row -> {
            var id = row.getObject("id", UUID.class);
            var names = tree.path(id).stream()
                    .map(leaf -> leaf.name(Langs.of(locale)))
                    .toList();
            return new Section(
                    id,
                    String.join(" / ", names),
                    row.getBoolean("name"),
                    row.getBoolean("told"),
                    row.getBoolean("photo"),
                    row.getBoolean("price"));
        });
    }

    @Transactional
    List<Special> exceptions(Locale locale) {
        return sql.list(
                EXCEPTIONS,
                row -> {
                    var brand = row.getString("brand");
                    return new Special(
                            row.getObject("id", UUID.class),
                            brand != null,
                            brand == null ? row.getString("product") : brand,
                            fields(row));
                },
                Langs.of(locale));
    }

    private static Fields fields(ResultSet row) throws SQLException {
        return new Fields(may(row, "name"), may(row, "told"), may(row, "photo"), may(row, "price"));
    }

    private static @Nullable Boolean may(ResultSet row, String column) throws SQLException {
        var may = row.getBoolean(column);
        return row.wasNull() ? null : may;
    }

    /** Says for sections what shops may change. */
    @Transactional
    void sections(List<Section> changed, String by) {
        sql.each(
                """
                insert into listing_permit (id, category_id, name, told, photo, price, changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (category_id) do update set name = excluded.name, told = excluded.told, photo = excluded.photo,
                    price = excluded.price, changed_by = excluded.changed_by, changed_at = excluded.changed_at""",
                changed.stream()
                        .map(one -> new Object[] {
                            Ids.next(), one.id, one.name, one.told, one.photo, one.price, by, clock.instant()
                        })
                        .toList());
        if (!changed.isEmpty()) sql.change(Versions.CATALOGUE_CHANGED);
        for (var one : changed)
            audit.record(
                    "listing-permit",
                    one.id.toString(),
                    "name %b, text %b, photo %b, price %b".formatted(one.name, one.told, one.photo, one.price));
    }

    /** Keeps an exception for a brand or for the product of an article; the one before of the same brand or product goes. */
    @Transactional
    public void except(String brand, String article, Fields fields, String by) {
        if (brand.isEmpty() == article.isEmpty()) throw new PermitRefused(Reason.TARGET);
        if (fields.saysNothing()) throw new PermitRefused(Reason.NOTHING);
        var product = article.isEmpty() ? null : product(article);
        if (!brand.isEmpty() && !isBrand(brand)) throw new PermitRefused(Reason.BRAND);
        sql.change("delete from listing_permit where brand = ? or product_id = ?", brand, product);
        sql.change(
                """
                insert into listing_permit (id, brand, product_id, name, told, photo, price, changed_by, changed_at)
                values (?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                brand,
                product,
                fields.name,
                fields.told,
                fields.photo,
                fields.price,
                by,
                clock.instant());
        sql.change(Versions.CATALOGUE_CHANGED);
        audit.record("listing-permit", product == null ? brand : product.toString(), fields.toString());
    }

    @Transactional
    void remove(UUID exception) {
        if (sql.change("delete from listing_permit where id = ? and category_id is null", exception) == 0)
            throw new NotFound("exception");
        sql.change(Versions.CATALOGUE_CHANGED);
        audit.record("listing-permit-removed", exception.toString(), null);
    }

    private UUID product(String article) {
        return sql.one(
                        "select product_id from variant where sku in (?, upper(?)) order by sku = ? desc limit 1",
                        row -> row.getObject("product_id", UUID.class),
                        article,
                        article,
                        article)
                .orElseThrow(() -> new PermitRefused(Reason.ARTICLE));
    }

    private boolean isBrand(String brand) {
        return sql.one("select 1 from product where brand = ? limit 1", row -> true, brand)
                .orElse(false);
    }
}
