package dev.prilavok.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.catalog.SetRefused.Reason;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
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

    private final Sql sql;
    private final SetBook book;
    private final SetCards cards;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final Clock clock;

    SetDesk(Sql sql, SetBook book, SetCards cards, ObjectMapper json, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.book = book;
        this.cards = cards;
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

    /** Begins a set; no shop sees it before it is published. */
    @Transactional
    public UUID begin(Map<String, String> title, String by) {
        check(title, Map.of());
        var id = Ids.next();
        sql.change("""
                insert into goods_set (id, slug, title, told, categories, genders, seasons, materials, brands, published,
                    changed_by, changed_at)
                values (?, ?, cast(? as jsonb), '{}', '{}', '{}', '{}', '{}', '{}', false, ?, ?)""", id, freeSlug(title), written(title), by, clock.instant());
        changed(id, "set-begun");
        return id;
    }

    /** @throws SetRefused when a title is missing, too long, or the season ends before it begins */
    @Transactional
    public void save(UUID id, Wish wish, String by) {
        check(wish.title, wish.told);
        if (wish.from != null && wish.to != null && wish.to.isBefore(wish.from)) throw new SetRefused(Reason.DAYS);
        var set = book.present(id);
        var known = cards.photos(set).stream().anyMatch(photo -> photo.hash().equals(wish.photo));
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
        var set = book.present(id);
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

    private void changed(UUID id, String what) {
        sql.change(Versions.CATALOGUE_CHANGED);
        audit.record(what, id.toString(), null);
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
        var used = sql.list(
                "select slug from goods_set where slug = ? or slug like ?",
                row -> row.getString("slug"),
                slug,
                slug + "-%");
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
