package dev.prilavok.catalog;

import static java.util.stream.Collectors.toMap;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Head office's sets as its pages show them. Network scope. */
@ApplicationScoped
public class SetCards {
    private static final int PHOTOS = 12;

    private final Sql sql;
    private final SetBook book;

    SetCards(Sql sql, SetBook book) {
        this.sql = sql;
        this.book = book;
    }

    /** A set in the list: its season in words, empty where it has no end, and how many shops took it. */
    public record Row(UUID id, String title, String from, String to, boolean published, int shops) {}

    /** A product that was chosen by hand. */
    public record Item(UUID product, String name) {}

    /** A set as its editor shows it. */
    public record Known(UUID id, String slug, SetDesk.Wish wish, List<Item> items, List<Picture> photos) {}

    @Transactional
    public List<Row> all(Locale locale) {
        var shops = sql
                .list(
                        "select set_id, count(*) shops from set_taken group by set_id",
                        row -> Map.entry(row.getObject("set_id", UUID.class), row.getInt("shops")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return book.present().values().stream()
                .map(set -> new Row(
                        set.id(),
                        set.title(Langs.of(locale)),
                        day(set.from(), locale),
                        day(set.to(), locale),
                        set.published(),
                        shops.getOrDefault(set.id(), 0)))
                .toList();
    }

    private static String day(@Nullable LocalDate day, Locale locale) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    }

    /** @throws NotFound when there is no such set */
    @Transactional
    public Known of(UUID id, Locale locale) {
        var set = book.present(id);
        var rule = set.rule();
        return new Known(
                id,
                set.slug(),
                new SetDesk.Wish(
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

    private List<Item> items(GoodsSet set, String lang) {
        return sql.list(
                "select p.id, coalesce(p.name->>?, p.name->>'ru', p.name->>'en') as name from goods_set_item i"
                        + " join product p on p.id = i.product_id where i.set_id = ? order by i.added_at, p.id",
                row -> new Item(row.getObject("id", UUID.class), row.getString("name")),
                lang,
                set.id());
    }

    // Photographs of what was chosen by hand come first, then some of the sections that the rule names.
    List<Picture> photos(GoodsSet set) {
        var rule = set.rule();
        var sections = rule == null ? Set.<String>of() : rule.of(Facet.CATEGORY);
        return Stream.concat(
                        pictures("p.id = any(?)", (Object) set.items().toArray(UUID[]::new)).stream(),
                        pictures("p.category_id in (select id from category where slug = any(?))", (Object)
                                        sections.toArray(String[]::new))
                                .stream())
                .distinct()
                .limit(PHOTOS)
                .toList();
    }

    private List<Picture> pictures(String which, Object value) {
        return sql.list(
                "select c.hash, c.width, c.height, c.widths, c.dominant, c.webp from product p join lateral (select s.hash from product_picture s"
                        + " where s.product_id = p.id and s.hash is not null order by s.position limit 1) s on true"
                        + " join picture c on c.hash = s.hash where p.state = 'PUBLISHED' and " + which
                        + " order by p.position, p.id limit " + PHOTOS,
                row -> Objects.requireNonNull(PictureRow.of(row, "", "")),
                value);
    }
}
