package dev.prilavok.catalog;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shop's own name, text and first photograph of a product, where head office allows them. */
@ApplicationScoped
public class ListingWords {
    private static final String READ = """
            select p.id, """ + Permits.NAME + " name, " + Permits.TOLD + " told, " + Permits.PHOTO + """
                 photo,
                coalesce(p.name->>?, p.name->>'ru', p.name->>'en') name_now,
                coalesce(p.description->>?, p.description->>'ru', p.description->>'en', '') told_now,
                o.own_name, o.own_told, o.own_photo, o.office_name, o.office_told
            from product p left join listing_override o on o.shop_id = ? and o.product_id = p.id"""
            + Permits.JOINED + "where p.id = ?";

    private final Sql sql;
    private final Shops shops;
    private final AuditLog audit;
    private final Clock clock;

    ListingWords(Sql sql, Shops shops, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.shops = shops;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the shop wants to say; an empty field is head office's. */
    public record Wish(String name, String told, String photo) {}

    /**
     * What is said of a product.
     *
     * @throws NotFound when there is no such product
     */
    @Transactional
    public OwnWords of(ShopId shop, UUID product) {
        var lang = lang(shop);
        return sql.one(READ, row -> words(shop, row), lang, lang, shop.value(), product)
                .orElseThrow(() -> new NotFound("product"));
    }

    /**
     * Keeps the shop's own words; what was said before and is not allowed any more rests as it was. What head office says at this moment
     * is kept beside them, so that a later change of it can be shown.
     *
     * @throws NotPermitted when something new is said that head office does not allow
     */
    @Transactional
    public OwnWords say(ShopId shop, UUID product, Wish wish, String by) {
        var known = of(shop, product);
        check(known.mayName(), wish.name, known.name(), NotPermitted.What.NAME);
        check(known.mayTold(), wish.told, known.told(), NotPermitted.What.TOLD);
        check(known.mayPhoto(), wish.photo, known.photo(), NotPermitted.What.PHOTO);
        var name = known.mayName() ? own(wish.name, known.officeName(), OwnWords.LONGEST_NAME, "name") : known.name();
        var told = known.mayTold() ? own(wish.told, "", OwnWords.LONGEST_TEXT, "told") : known.told();
        var photo = known.mayPhoto() ? photo(known, wish.photo) : known.photo();
        sql.change(
                """
                insert into listing_override (shop_id, product_id, hidden, own_lang, own_name, own_told, own_photo, office_name, office_told,
                    changed_by, changed_at)
                values (?, ?, false, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (shop_id, product_id) do update set own_lang = excluded.own_lang, own_name = excluded.own_name,
                    own_told = excluded.own_told, own_photo = excluded.own_photo, office_name = excluded.office_name,
                    office_told = excluded.office_told, changed_by = excluded.changed_by, changed_at = excluded.changed_at""",
                shop.value(),
                product,
                lang(shop),
                name,
                told,
                photo,
                known.mayName() ? known.officeName() : known.nameThen(),
                known.mayTold() ? known.officeTold() : known.toldThen(),
                by,
                clock.instant());
        sql.change(Versions.LISTINGS_CHANGED, shop.value());
        audit.record("listing-words", product.toString(), null);
        return known;
    }

    /** Shows this photograph first; words stay as they are. What head office does not allow is not done. */
    @Transactional
    public void lead(ShopId shop, UUID product, String hash, String by) {
        var known = of(shop, product);
        if (!known.mayPhoto() || photo(known, hash) == null) throw new NotFound("picture");
        sql.change("""
                insert into listing_override (shop_id, product_id, hidden, own_photo, changed_by, changed_at) values (?, ?, false, ?, ?, ?)
                on conflict (shop_id, product_id) do update set own_photo = excluded.own_photo, changed_by = excluded.changed_by,
                    changed_at = excluded.changed_at""", shop.value(), product, hash, by, clock.instant());
        sql.change(Versions.LISTINGS_CHANGED, shop.value());
    }

    private static void check(boolean may, String wished, @Nullable String known, NotPermitted.What what) {
        if (!may && !wished.isBlank() && !wished.strip().equals(known)) throw new NotPermitted(what);
    }

    private static @Nullable String own(String typed, String office, int longest, String field) {
        var text = typed.strip();
        if (text.length() > longest || text.indexOf('\0') >= 0) throw new BadRequest(field).at(field);
        return text.isEmpty() || text.equals(office) ? null : text;
    }

    private static @Nullable String photo(OwnWords known, String hash) {
        return known.pictures().stream().anyMatch(picture -> picture.hash().equals(hash)) ? hash : null;
    }

    private OwnWords words(ShopId shop, ResultSet row) throws SQLException {
        var product = row.getObject("id", UUID.class);
        var name = row.getString("name_now");
        return new OwnWords(
                product,
                row.getBoolean("name"),
                row.getBoolean("told"),
                row.getBoolean("photo"),
                name,
                row.getString("told_now"),
                row.getString("own_name"),
                row.getString("own_told"),
                row.getString("own_photo"),
                row.getString("office_name"),
                row.getString("office_told"),
                pictures(shop, product, name));
    }

    // The shop's own first, for they are the ones it came for.
    private List<Picture> pictures(ShopId shop, UUID product, String name) {
        return sql.list(
                """
                select c.hash, c.width, c.height, c.widths, c.dominant, c.webp from (
                    select hash, min(position) position from (
                        select m.hash, -1 position from shop_photo m where m.shop_id = ? and m.product_id = ? and m.gone_at is null
                        union all select s.hash, s.position from product_picture s where s.product_id = ?) both_kinds
                    group by hash) s join picture c on c.hash = s.hash
                order by s.position, c.hash""", row -> Objects.requireNonNull(PictureRow.of(row, name, "")), shop.value(), product, product);
    }

    // A shop writes in its own language; whoever reads another one sees head office's words.
    private String lang(ShopId shop) {
        return Langs.of(shops.get(shop).locale());
    }
}
