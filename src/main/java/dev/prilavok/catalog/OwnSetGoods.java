package dev.prilavok.catalog;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The goods of a franchisee's own set as its editor shows them. */
@ApplicationScoped
public class OwnSetGoods {
    private static final int PHOTOS = 12;
    private static final int WIDE = 240;

    private final ShopViews views;
    private final Shelf shelf;
    private final Sql sql;

    OwnSetGoods(ShopViews views, Shelf shelf, Sql sql) {
        this.views = views;
        this.shelf = shelf;
        this.sql = sql;
    }

    /** A product of the set; one that the shop does not show is not shown in the set either. */
    public record Item(
            String product, String name, @Nullable String photo, boolean shown) {}

    /** A photograph that may stand for the set. */
    public record Photo(String hash, String src, boolean chosen) {}

    @Transactional
    public List<Item> items(ShopId shop, OwnSet set, String lang) {
        var shown = new HashSet<>(shelf.listed(views.of(shop), set.items()));
        return sql.list(
                """
                select p.id, coalesce(p.name->>?, p.name->>'ru', p.name->>'en', '') as name, c.hash, c.width, c.height, c.widths,
                    c.dominant, c.webp
                from unnest(?::uuid[]) with ordinality w (id, at) join product p on p.id = w.id
                left join lateral (select s.hash from product_picture s where s.product_id = p.id and s.hash is not null
                    order by s.position limit 1) s on true left join picture c on c.hash = s.hash
                order by w.at""",
                row -> {
                    var picture = PictureRow.of(row, "", "");
                    var id = row.getObject("id", UUID.class);
                    return new Item(
                            id.toString(),
                            row.getString("name"),
                            picture == null ? null : picture.src(WIDE),
                            shown.contains(id));
                },
                lang,
                set.items().toArray(UUID[]::new));
    }

    @Transactional
    public List<Photo> photos(OwnSet set) {
        return sql.list(
                """
                select c.hash, c.width, c.height, c.widths, c.dominant, c.webp from (
                    select s.hash, min(w.at * 1000 + s.position) place from unnest(?::uuid[]) with ordinality w (id, at)
                    join product_picture s on s.product_id = w.id where s.hash is not null group by s.hash) s
                join picture c on c.hash = s.hash order by s.place limit ?""",
                row -> {
                    var picture = java.util.Objects.requireNonNull(PictureRow.of(row, "", ""));
                    return new Photo(
                            picture.hash(), picture.src(WIDE), picture.hash().equals(set.photo()));
                },
                set.items().toArray(UUID[]::new),
                PHOTOS);
    }
}
