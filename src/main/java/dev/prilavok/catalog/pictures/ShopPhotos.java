package dev.prilavok.catalog.pictures;

import dev.prilavok.catalog.Versions;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A shop's own photographs of goods, where head office allows them. Called outside a transaction. */
@ApplicationScoped
public class ShopPhotos {
    /** More of one product nobody looks through. */
    public static final int MOST = 10;

    private final Sql sql;
    private final Scope scope;
    private final PictureStore store;
    private final KeptPictures kept;
    private final AuditLog audit;
    private final Clock clock;

    ShopPhotos(Sql sql, Scope scope, PictureStore store, KeptPictures kept, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.store = store;
        this.kept = kept;
        this.audit = audit;
        this.clock = clock;
    }

    /** A photograph of the shop's own; one that was taken away can be put back. */
    public record Own(String hash, int width, int height, boolean gone) {
        public String src() {
            return "/media/" + hash + "/360.jpg";
        }
    }

    public List<Own> of(ShopId shop, UUID product) {
        return scope.shop(
                shop,
                () -> sql.list(
                        """
                        select c.hash, c.width, c.height, m.gone_at is not null gone from shop_photo m join picture c on c.hash = m.hash
                        where m.shop_id = ? and m.product_id = ? order by gone, m.added_at""",
                        row -> new Own(
                                row.getString("hash"),
                                row.getInt("width"),
                                row.getInt("height"),
                                row.getBoolean("gone")),
                        shop.value(),
                        product));
    }

    /** Keeps a photograph and returns its name. Whether the shop may is asked before. */
    public String add(ShopId shop, UUID product, byte[] file, String by) throws PictureRefused {
        var picture = store.keep(file);
        scope.network(() -> kept.add(picture));
        scope.shop(shop, () -> {
            sql.change("""
                    insert into shop_photo (shop_id, id, product_id, hash, added_by, added_at) values (?, ?, ?, ?, ?, ?)
                    on conflict (shop_id, product_id, hash) do update set gone_at = null""", shop.value(), Ids.next(), product, picture.hash(), by, clock.instant());
            changed(shop, product, "shop-photo-added");
        });
        return picture.hash();
    }

    public void remove(ShopId shop, UUID product, String hash) {
        turn(shop, product, hash, true);
    }

    public void putBack(ShopId shop, UUID product, String hash) {
        turn(shop, product, hash, false);
    }

    private void turn(ShopId shop, UUID product, String hash, boolean gone) {
        scope.shop(shop, () -> {
            var found = sql.change(
                    "update shop_photo set gone_at = ? where shop_id = ? and product_id = ? and hash = ?",
                    gone ? clock.instant() : null,
                    shop.value(),
                    product,
                    hash);
            if (found == 0) throw new NotFound("picture");
            changed(shop, product, gone ? "shop-photo-removed" : "shop-photo-put-back");
        });
    }

    private void changed(ShopId shop, UUID product, String what) {
        sql.change(Versions.LISTINGS_CHANGED, shop.value());
        audit.record(what, product.toString(), null);
    }
}
