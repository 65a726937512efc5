package dev.prilavok.catalog.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What 1C said, in tables. */
@ApplicationScoped
class ExchangeRows {
    private final Sql sql;
    private final ObjectMapper json;

    ExchangeRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A size of a product and what it is called here. */
    record Size(String id, String sku, OfferRow facts) {}

    static boolean isProduct(OfferRow row) {
        return CommerceMlRow.PRODUCT.equals(row.fields().get(CommerceMlRow.KIND));
    }

    /** The product of an offer: "product#characteristic". */
    static String product(String id) {
        var hash = id.indexOf('#');
        return hash < 0 ? id : id.substring(0, hash);
    }

    void learn(ExchangeWords words) {
        var properties = new ArrayList<@Nullable Object[]>();
        words.properties().forEach((id, name) -> properties.add(new Object[] {id, name, write(words.choices(id))}));
        sql.each("""
                insert into exchange_property as p (id, name, choices) values (?, ?, ?::jsonb)
                on conflict (id) do update set name = excluded.name, choices = p.choices || excluded.choices
                where p.name <> excluded.name or not p.choices @> excluded.choices""", properties);
        var types = new ArrayList<@Nullable Object[]>();
        words.priceTypes().forEach((id, type) -> types.add(new Object[] {id, type.name(), type.currency()}));
        sql.each("""
                insert into exchange_price_type as t (id, name, currency) values (?, ?, ?)
                on conflict (id) do update set name = excluded.name, currency = excluded.currency
                where t.name <> excluded.name or t.currency <> excluded.currency""", types);
    }

    /** The names that rows refer to: those of their file, then those of earlier ones. */
    ExchangeWords words(ExchangeWords own) {
        var words = new ExchangeWords();
        words.add(own);
        var before = new ExchangeWords();
        sql.list("select * from exchange_property", row -> {
            var id = row.getString("id");
            before.property(id, row.getString("name"));
            read(row.getString("choices"), new TypeReference<Map<String, String>>() {})
                    .forEach((value, text) -> before.choice(id, value, text));
            return id;
        });
        sql.list("select * from exchange_price_type", row -> {
            before.priceType(row.getString("id"), row.getString("name"), row.getString("currency"));
            return true;
        });
        words.add(before);
        return words;
    }

    Map<String, OfferRow> products(Collection<OfferRow> batch) {
        var products = new HashMap<String, OfferRow>();
        sql.list(
                "select id, facts from exchange_product where id = any(?)",
                row -> {
                    products.put(row.getString("id"), facts(row.getString("facts")));
                    return true;
                },
                (Object) ids(batch));
        return products;
    }

    /** All sizes of the products that rows speak of. */
    Map<String, Size> offers(Collection<OfferRow> batch) {
        var offers = new HashMap<String, Size>();
        sql.list(
                "select id, sku, facts from exchange_offer where product_id = any(?)",
                row -> {
                    var id = row.getString("id");
                    offers.put(id, new Size(id, row.getString("sku"), facts(row.getString("facts"))));
                    return true;
                },
                (Object) ids(batch));
        return offers;
    }

    /** A name that nothing else has. */
    String sku(String wanted, String id, Map<String, Size> sizes) {
        var isTaken = sizes.values().stream().anyMatch(size -> size.sku().equals(wanted))
                || sql.one("""
                                select 1 from exchange_offer where sku = ? union all
                                select 1 from variant v join product p on p.id = v.product_id
                                where v.sku = ? and (p.external_id <> ? or p.source <> '1c')""", row -> true, wanted, wanted, product(id)).isPresent();
        return isTaken || wanted.isBlank() ? wanted + "-" + Sha256.hex(id).substring(0, 8) : wanted;
    }

    void keepProducts(Map<String, OfferRow> products, Instant now) {
        var rows = new ArrayList<@Nullable Object[]>();
        products.forEach((id, row) -> rows.add(new Object[] {
            id,
            row.fields().getOrDefault("catalogue", ""),
            write(row),
            now,
            row.fields().containsKey("deleted")
        }));
        sql.each("""
                insert into exchange_product (id, catalogue, facts, seen_at, missing) values (?, ?, ?::jsonb, ?, ?)
                on conflict (id) do update set catalogue = excluded.catalogue, facts = excluded.facts, seen_at = excluded.seen_at,
                    missing = excluded.missing""", rows);
    }

    void keepOffers(Map<String, Size> offers, Instant now) {
        var rows = new ArrayList<@Nullable Object[]>();
        offers.forEach((id, size) -> rows.add(new Object[] {
            id,
            product(id),
            size.sku(),
            write(size.facts()),
            now,
            size.facts().fields().containsKey("deleted")
        }));
        sql.each("""
                insert into exchange_offer (id, product_id, sku, facts, seen_at, missing) values (?, ?, ?, ?::jsonb, ?, ?)
                on conflict (id) do update set facts = excluded.facts, seen_at = excluded.seen_at, missing = excluded.missing""", rows);
    }

    /** Something that a part did not name, and the id under which it would have. */
    record Unseen(String sku, String id) {}

    List<Unseen> unseen(ExchangePart part, Instant since) {
        var which = part.kind() == ExchangePart.Kind.PRODUCTS ? "p" : "o";
        return sql.list(
                ("select o.sku, $.id from exchange_offer o join exchange_product p on p.id = o.product_id"
                                + " where p.catalogue = ? and not $.missing and $.seen_at < ? order by o.sku")
                        .replace("$", which),
                row -> new Unseen(row.getString("sku"), row.getString("id")),
                part.catalogue(),
                since);
    }

    void forget(ExchangePart part, Instant since) {
        if (part.kind() == ExchangePart.Kind.PRODUCTS)
            sql.change(
                    "update exchange_product set missing = true where catalogue = ? and not missing and seen_at < ?",
                    part.catalogue(),
                    since);
        else sql.change("""
                    update exchange_offer o set missing = true from exchange_product p
                    where p.id = o.product_id and p.catalogue = ? and not o.missing and o.seen_at < ?""", part.catalogue(), since);
    }

    void wasFull(UUID importId, ExchangePart part) {
        sql.change("""
                update exchange_session set full_parts = array_append(full_parts, ?)
                where id = (select session_id from catalogue_import where id = ?) and not ? = any(full_parts)""", part.kind() + " " + part.catalogue(), importId, part.kind() + " " + part.catalogue());
    }

    List<ExchangePart> fullParts(UUID importId) {
        return sql.list("""
                select unnest(s.full_parts) part from exchange_session s join catalogue_import i on i.session_id = s.id where i.id = ?""", row -> ExchangePart.full(row.getString("part")), importId);
    }

    Optional<Instant> sessionBegan(UUID importId) {
        return sql.one(
                "select s.created_at from exchange_session s join catalogue_import i on i.session_id = s.id where i.id = ?",
                row -> row.getTimestamp("created_at").toInstant(),
                importId);
    }

    private static String[] ids(Collection<OfferRow> batch) {
        return batch.stream().map(row -> product(row.id())).distinct().toArray(String[]::new);
    }

    private OfferRow facts(String kept) {
        return read(kept, new TypeReference<>() {});
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value).replace("\\u0000", " ");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("facts cannot be written", impossible);
        }
    }

    private <T> T read(String kept, TypeReference<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("facts cannot be read", impossible);
        }
    }
}
