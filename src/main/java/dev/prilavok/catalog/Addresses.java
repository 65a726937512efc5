package dev.prilavok.catalog;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Where the goods of a shop are and when they changed, for programs that read the whole shop. */
@ApplicationScoped
public class Addresses {
    private final ShopViews views;
    private final GoodsMemory memory;
    private final ShopPlaces places;
    private final Sql sql;

    Addresses(ShopViews views, GoodsMemory memory, ShopPlaces places, Sql sql) {
        this.views = views;
        this.memory = memory;
        this.places = places;
        this.sql = sql;
    }

    /** The address of one product, and when it changed last. */
    public record Address(String slug, Instant changed) {}

    /** Where a product went that became one with another. */
    @Transactional
    public Optional<String> movedTo(String slug) {
        return sql.one(
                "select k.slug from product p join product k on k.id = p.merged_into where p.slug = ?",
                row -> row.getString(1),
                slug);
    }

    private record CountAsked() {}

    /** How many products the shop shows. */
    @Transactional
    public int count(ShopId shop) {
        var view = views.of(shop);
        return views.remember(view, new CountAsked(), () -> shown(view).size(), count -> 1);
    }

    /** A part of the shop's products, in a lasting order. */
    @Transactional
    public List<Address> part(ShopId shop, int part, int size) {
        var view = views.of(shop);
        var ids = shown(view).stream().skip((long) part * size).limit(size).toArray(UUID[]::new);
        return sql.list(
                "select slug, changed_at from product where id = any(?) order by id",
                row -> new Address(
                        row.getString("slug"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()),
                (Object) ids);
    }

    // by id: a product that comes or goes moves its neighbours by one place only
    private List<UUID> shown(ShopView view) {
        var loaded = memory.loaded(view);
        var goods = loaded.goods();
        var tags = places.tags(view, loaded);
        return IntStream.range(0, goods.products())
                .filter(tags::shows)
                .mapToObj(goods::id)
                .sorted()
                .toList();
    }
}
