package dev.prilavok.catalog;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.catalog.SetRefused.Reason;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Head office puts goods together under a name, by hand and by rule. Network scope. */
@ApplicationScoped
public class SetDesk {
    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_NOTE = 200;

    /** Chosen by hand; a rule may bring in any number. */
    public static final int MOST_BY_HAND = 500;

    private static final int PHOTOS = 12;

    private final Sql sql;
    private final SetBook book;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final Clock clock;

    SetDesk(Sql sql, SetBook book, ObjectMapper json, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.book = book;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a set is to be; a text per language. */
    public record Wish(
            Map<String, String> title,
            Map<String, String> told,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Map<Facet, Set<String>> rule,
            String photo,
            boolean published) {}

    /** A set in the list: how many shops took it. */
    public record Row(
            UUID id, String title, @Nullable LocalDate from, @Nullable LocalDate to, boolean published, int shops) {}

    /** A product that was chosen by hand. */
    public record Item(UUID product, String name) {}

    /** A set as its editor shows it. */
    public record Known(UUID id, String slug, Wish wish, List<Item> items, List<Picture> photos) {}

    @Transactional
    public List<Row> all(Locale locale) {
        var shops = sql
                .list(
                        "select set_id, count(*) shops from set_taken group by set_id",
                        row -> Map.entry(row.getObject("set_id", UUID.class), row.getInt("shops")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return book.all(version()).values().stream()
                .map(set -> new Row(
                        set.id(),
                        set.title(Langs.of(locale)),
                        set.from(),
                        set.to(),
                        set.published(),
                        shops.getOrDefault(set.id(), 0)))
                .toList();
    }

    /** @throws NotFound when there is no such set */
    @Transactional
    public Known of(UUID id, Locale locale) {
        var set = set(id);
        var rule = set.rule();
        return new Known(
                id,
                set.slug(),
                new Wish(
                        set.title(),
                        set.told(),
                        set.from(),
                        set.to(),
                        rule == null ? Map.of() : rule.values(),
                        Objects.requireNonNullElse(set.photo(), ""),
                        set.published()),
                items(set, Langs.of(locale)),
                photos(set));
    }

    /** Begins a set; no shop sees it before it is published. */
    @Transactional
    public UUID begin(Map<String, String> title, String by) {
        check(title, Map.of());
        var id = Ids.next();
        sql.change(
                """
                insert into goods_set (id, slug, title, told, categories, genders, seasons, materials, brands, published,
                    changed_by, changed_at)
                values (?, ?, cast(? as jsonb), '{}', '{}', '{}', '{}', '{}', '{}', false, ?, ?)""",
                id,
                freeSlug(title),
                written(title),
                by,
                clock.instant());
        changed(id, "set-begun");
        return id;
    }

    /** @throws SetRefused when a title is missing, too long, or the season ends before it begins */
    @Transactional
    public void save(UUID id, Wish wish, String by) {
        check(wish.title, wish.told);
        if (wish.from != null && wish.to != null && wish.to.isBefore(wish.from)) throw new SetRefused(Reason.DAYS);
        var set = set(id);
        var known = photos(set).stream().anyMatch(photo -> photo.hash().equals(wish.photo));
        sql.change(
                """
                update goods_set set title = cast(? as jsonb), told = cast(? as jsonb), photo = ?, from_day = ?, to_day = ?,
                    categories = ?, genders = ?, seasons = ?, materials = ?, brands = ?, published = ?, changed_by = ?, changed_at = ?
                where id = ?""",
                written(wish.title),
                written(wish.told),
                known ? wish.photo : null,
                wish.from,
                wish.to,
                codes(wish, Facet.CATEGORY),
                codes(wish, Facet.GENDER),
                codes(wish, Facet.SEASON),
                codes(wish, Facet.MATERIAL),
                codes(wish, Facet.BRAND),
                wish.published,
                by,
                clock.instant(),
                id);
        changed(id, wish.published ? "set-published" : "set-saved");
    }

    /** Adds the products of articles that a person typed. Tells the articles that nobody knows. */
    @Transactional
    public Set<String> add(UUID id, String typed) {
        var set = set(id);
        var articles = new LinkedHashSet<>(Arrays.asList(typed.strip().split("[\\s,;]+")));
        articles.remove("");
        if (articles.isEmpty()) throw new SetRefused(Reason.NO_ARTICLES);
        if (set.items().size() + articles.size() > MOST_BY_HAND) throw new SetRefused(Reason.TOO_MANY);
        var asked = articles.toArray(String[]::new);
        var known = sql.list("select sku from variant where sku = any(?)", row -> row.getString("sku"), (Object) asked);
        sql.change("""
                insert into goods_set_item (set_id, product_id, added_at)
                select distinct cast(? as uuid), v.product_id, cast(? as timestamptz) from variant v where v.sku = any(?)
                on conflict do nothing""", id, clock.instant(), asked);
        known.forEach(articles::remove);
        if (!known.isEmpty()) changed(id, "set-goods-added");
        return articles;
    }

    @Transactional
    public void takeOut(UUID id, UUID product) {
        if (sql.change("delete from goods_set_item where set_id = ? and product_id = ?", id, product) == 0)
            throw new NotFound("product");
        changed(id, "set-goods-taken-out");
    }

    private GoodsSet set(UUID id) {
        var set = book.all(version()).get(id);
        if (set == null) throw new NotFound("set");
        return set;
    }

    private long version() {
        return sql.one("select version from catalogue_version", row -> row.getLong("version"))
                .orElseThrow();
    }

    private void changed(UUID id, String what) {
        sql.change(Sql.CATALOGUE_CHANGED);
        audit.record(what, id.toString(), null);
    }

    private List<Item> items(GoodsSet set, String lang) {
        return sql.list(
                "select p.id, coalesce(p.name->>?, p.name->>'ru', p.name->>'en') as name from goods_set_item i"
                        + " join product p on p.id = i.product_id where i.set_id = ? order by i.added_at, p.id",
                row -> new Item(row.getObject("id", UUID.class), row.getString("name")),
                lang,
                set.id());
    }

    // Photographs of what was chosen by hand come first, then some of the sections that the rule names.
    private List<Picture> photos(GoodsSet set) {
        var rule = set.rule();
        var sections = rule == null ? Set.<String>of() : rule.of(Facet.CATEGORY);
        return Stream.concat(
                        pictures("p.id = any(?)", (Object) set.items().toArray(UUID[]::new)).stream(),
                        pictures(
                                "p.category_id in (select id from category where slug = any(?))",
                                (Object) sections.toArray(String[]::new))
                                .stream())
                .distinct()
                .limit(PHOTOS)
                .toList();
    }

    private List<Picture> pictures(String which, Object value) {
        return sql.list(
                "select c.hash, c.width, c.height, c.widths, c.dominant from product p join lateral (select s.hash from product_picture s"
                        + " where s.product_id = p.id and s.hash is not null order by s.position limit 1) s on true"
                        + " join picture c on c.hash = s.hash where p.state = 'PUBLISHED' and " + which
                        + " order by p.position, p.id limit " + PHOTOS,
                row -> Objects.requireNonNull(PictureRow.of(row, "", "")),
                value);
    }

    private static void check(Map<String, String> title, Map<String, String> told) {
        if (title.getOrDefault("ru", "").isBlank()) throw new SetRefused(Reason.NO_TITLE);
        var tooLong = title.values().stream().anyMatch(text -> text.length() > LONGEST_TITLE)
                || told.values().stream().anyMatch(text -> text.length() > LONGEST_NOTE);
        if (tooLong) throw new SetRefused(Reason.TOO_LONG);
        if (Stream.concat(title.values().stream(), told.values().stream()).anyMatch(text -> text.indexOf('\0') >= 0))
            throw new SetRefused(Reason.TOO_LONG);
    }

    // An address lasts: it is made from the first title and stays when the title changes.
    private String freeSlug(Map<String, String> title) {
        var slug = Slugs.of(Objects.requireNonNull(title.get("ru")));
        var used = sql.list("select slug from goods_set where slug = ? or slug like ?", row -> row.getString("slug"), slug, slug + "-%");
        var free = slug;
        for (var n = 2; used.contains(free); n++) free = slug + "-" + n;
        return free;
    }

    private static String[] codes(Wish wish, Facet facet) {
        return wish.rule.getOrDefault(facet, Set.of()).stream().sorted().toArray(String[]::new);
    }

    private String written(Map<String, String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
