package dev.prilavok.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Writes the tables of the tenants, in network scope; every change moves their version. */
@ApplicationScoped
class ShopTables {
    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Platform platform;

    ShopTables(Session database, ObjectMapper json, Clock clock, Platform platform) {
        this.platform = platform;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Optional<ShopId> find(String slug) {
        return database.createNativeQuery("select id from shop where slug = :slug", UUID.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(ShopId::new);
    }

    void applied(ShopId shop, String path, String content) {
        database.createNativeQuery("""
                        insert into shop_file (shop_id, path, hash, content, applied_at) values (:shop, :path, :hash, :content, :at)
                        on conflict (shop_id, path) do update set hash = excluded.hash, content = excluded.content,
                        applied_at = excluded.applied_at""")
                .setParameter("shop", shop.value())
                .setParameter("path", path)
                .setParameter("hash", Sha256.hex(content))
                .setParameter("content", content)
                .setParameter("at", clock.instant())
                .executeUpdate();
        changed();
    }

    /** What the shop's files said when they were last applied, by path. */
    Map<String, String> applied(ShopId shop) {
        return database.createNativeQuery("select path, content from shop_file where shop_id = :shop", Object[].class)
                .setParameter("shop", shop.value())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (a, b) -> a, TreeMap::new));
    }

    /** Opens or closes a shop. */
    void state(ShopId shop, ShopState state) {
        set(shop, "state", state.name());
    }

    void tagline(ShopId shop, String tagline) {
        set(shop, "tagline", tagline);
    }

    /** What a brand says and looks like. */
    void look(ShopId shop, ShopLook look) {
        database.createNativeQuery("""
                        update shop set name = :name, tagline = :tagline, contacts = cast(:contacts as jsonb), theme_css = :css,
                            front = cast(:front as jsonb) where id = :id""")
                .setParameter("name", look.name())
                .setParameter("tagline", look.tagline())
                .setParameter("contacts", json(look.contacts()))
                .setParameter("css", Theme.written(look.theme()))
                .setParameter("front", json(look.front()))
                .setParameter("id", shop.value())
                .executeUpdate();
        named(shop);
        changed();
    }

    ShopId save(String slug, ShopFile file, Function<String, FileMistake> mistake) {
        var shop = find(slug).orElseGet(() -> new ShopId(Ids.next()));
        var hosts = file.hostsOrNone();
        for (var host : hosts) refuseTaken(shop, host, mistake);
        database.createNativeQuery("""
                        insert into shop (id, franchisee_id, slug, name, tagline, locale, currency, zone, state, contacts, legal, assortment,
                                          front, theme_css, logo_svg, created_at)
                        values (:id, :franchisee, :slug, :name, :tagline, :locale, :currency, :zone, :state, cast(:contacts as jsonb),
                                cast(:legal as jsonb), cast(:assortment as jsonb), cast(:front as jsonb), '', '', :at)
                        on conflict (slug) do update set franchisee_id = excluded.franchisee_id, name = excluded.name,
                            tagline = excluded.tagline, locale = excluded.locale, currency = excluded.currency, zone = excluded.zone,
                            state = excluded.state, contacts = excluded.contacts, legal = excluded.legal,
                            assortment = excluded.assortment, front = excluded.front""")
                .setParameter("id", shop.value())
                .setParameter("franchisee", franchisee(file.franchisee()))
                .setParameter("slug", slug)
                .setParameter("name", file.name())
                .setParameter("tagline", file.taglineOrNone())
                .setParameter("locale", file.locale())
                .setParameter("currency", file.currency())
                .setParameter("zone", file.zone())
                .setParameter("state", file.stateOrOpen().name())
                .setParameter("contacts", json(file.contactsOrNone()))
                .setParameter("legal", json(file.legal()))
                .setParameter("assortment", json(file.assortmentOrAll()))
                .setParameter("front", json(file.frontOrNone()))
                .setParameter("at", clock.instant())
                .executeUpdate();
        hosts(shop, hosts);
        named(shop);
        return shop;
    }

    // People call a franchisee by the shops that they have; the key is for files.
    private void named(ShopId shop) {
        database.createNativeQuery("""
                        update franchisee f set name = s.names
                        from (select franchisee_id, string_agg(distinct name, ', ' order by name) as names from shop
                            where franchisee_id = (select franchisee_id from shop where id = :id) group by franchisee_id) s
                        where s.franchisee_id = f.id and f.name <> s.names""").setParameter("id", shop.value()).executeUpdate();
    }

    private void refuseTaken(ShopId shop, String host, Function<String, FileMistake> mistake) {
        if (platform.isOn(host)) throw mistake.apply("the host %s belongs to the platform".formatted(host));
        var taken = database.createNativeQuery(
                        "select s.slug from shop_host h join shop s on s.id = h.shop_id where h.host = :host and s.id <> :shop",
                        String.class)
                .setParameter("host", host)
                .setParameter("shop", shop.value())
                .getResultList();
        if (!taken.isEmpty()) throw mistake.apply("the host %s belongs to the shop «%s»".formatted(host, taken.get(0)));
    }

    private void hosts(ShopId shop, List<String> hosts) {
        database.createNativeQuery("delete from shop_host where shop_id = :shop")
                .setParameter("shop", shop.value())
                .executeUpdate();
        for (var host : hosts)
            database.createNativeQuery("insert into shop_host (host, shop_id) values (:host, :shop)")
                    .setParameter("host", host)
                    .setParameter("shop", shop.value())
                    .executeUpdate();
    }

    private UUID franchisee(String key) {
        database.createNativeQuery(
                        "insert into franchisee (id, key, name, created_at) values (:id, :key, :key, :at) on conflict (key) do nothing")
                .setParameter("id", Ids.next())
                .setParameter("key", key)
                .setParameter("at", clock.instant())
                .executeUpdate();
        return database.createNativeQuery("select id from franchisee where key = :key", UUID.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    void theme(ShopId shop, String css) {
        set(shop, "theme_css", css);
    }

    void logo(ShopId shop, String svg) {
        set(shop, "logo_svg", svg);
    }

    private void set(ShopId shop, String column, String value) {
        database.createNativeQuery("update shop set " + column + " = :value where id = :shop")
                .setParameter("value", value)
                .setParameter("shop", shop.value())
                .executeUpdate();
        changed();
    }

    void page(ShopId shop, String name, PageText page) {
        database.createNativeQuery("""
                        insert into shop_page (shop_id, name, title, markdown, hash, position, shown)
                        values (:shop, :name, :title, :markdown, :hash, :position, :shown)
                        on conflict (shop_id, name) do update set title = excluded.title, markdown = excluded.markdown,
                        hash = excluded.hash, position = excluded.position, shown = excluded.shown""")
                .setParameter("shop", shop.value())
                .setParameter("name", name)
                .setParameter("title", page.title())
                .setParameter("markdown", page.markdown())
                .setParameter("hash", Sha256.hex(page.markdown()))
                .setParameter("position", page.position())
                .setParameter("shown", page.shown())
                .executeUpdate();
        changed();
    }

    void dropPage(ShopId shop, String name) {
        database.createNativeQuery("delete from shop_page where shop_id = :shop and name = :name")
                .setParameter("shop", shop.value())
                .setParameter("name", name)
                .executeUpdate();
        changed();
    }

    /** Nobody else changes the shop until this transaction ends. */
    void lock(ShopId shop) {
        database.createNativeQuery("select id from shop where id = :id for update", UUID.class)
                .setParameter("id", shop.value())
                .getSingleResult();
    }

    private void changed() {
        database.createNativeQuery("update tenancy_version set version = version + 1")
                .executeUpdate();
    }

    private String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
