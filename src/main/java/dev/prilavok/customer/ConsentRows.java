package dev.prilavok.customer;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words that were shown, and who agreed to them, in the database. */
@ApplicationScoped
class ConsentRows {
    private static final String TEXT = "select id, kind, version, hash, body from consent_text";

    private static final String RECORD = """
            with given as (select * from unnest(?::uuid[], ?::uuid[], ?::text[]) as g (id, text_id, kind)),
            so as (values (?::uuid, ?::uuid, ?::text, ?::timestamptz)),
            consented as (
                insert into consent (shop_id, id, customer_id, text_id, purpose, source, given_at)
                select s.shop_id, g.id, s.customer_id, g.text_id, g.kind, s.source, s.at
                from given g, so as s (shop_id, customer_id, source, at)
                where g.kind <> 'OFFER')
            insert into offer_acceptance (shop_id, id, customer_id, text_id, source, accepted_at)
            select s.shop_id, g.id, s.customer_id, g.text_id, s.source, s.at
            from given g, so as s (shop_id, customer_id, source, at)
            where g.kind = 'OFFER'""";

    /**
     * Those words that are there and those that are new, which get the next number of their kind. They are written in one order, so two
     * first buyers never wait for each other in a circle.
     */
    private static final String KEEP = """
            with words as (select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as w (id, kind, hash, body)),
            kept as (
                select t.id, t.kind, t.version, t.hash, t.body from consent_text t
                join words w on w.kind = t.kind and cast(w.hash as char(64)) = t.hash where t.shop_id = ?),
            fresh as (
                insert into consent_text (shop_id, id, kind, version, hash, body, since)
                select s.shop_id, w.id, w.kind, coalesce((select max(t.version) from consent_text t
                    where t.shop_id = s.shop_id and t.kind = w.kind), 0) + 1, w.hash, w.body, s.since
                from words w, (values (?::uuid, ?::timestamptz)) as s (shop_id, since)
                where w.kind not in (select kind from kept) order by w.kind
                on conflict do nothing returning id, kind, version, hash, body)
            select * from kept union all select * from fresh""";

    private final Sql sql;

    ConsentRows(Sql sql) {
        this.sql = sql;
    }

    /** Words that a buyer of the shop is about to see. */
    record Words(String kind, String hash, String body) {}

    /**
     * Keeps words once and says under which numbers. Whoever comes with the same ones at this very moment waits for us, and is answered
     * without them.
     */
    List<ConsentText> keep(ShopId shop, Collection<Words> words, Instant now) {
        return sql.list(
                KEEP,
                ConsentRows::text,
                words.stream().map(one -> Ids.next()).toArray(UUID[]::new),
                column(words, Words::kind),
                column(words, Words::hash),
                column(words, Words::body),
                shop.value(),
                shop.value(),
                now);
    }

    /** Words of the shop by their hash, whether they are still shown or not. */
    @Nullable
    ConsentText find(ShopId shop, String kind, String hash) {
        return sql.one(
                        TEXT + " where shop_id = ? and kind = ? and hash = ?",
                        ConsentRows::text,
                        shop.value(),
                        kind,
                        hash)
                .orElse(null);
    }

    /** Everything that one form agreed to, in one round trip. */
    void record(ShopId shop, CustomerId customer, List<ConsentText> texts, String source, Instant now) {
        sql.change(
                RECORD,
                texts.stream().map(text -> Ids.next()).toArray(UUID[]::new),
                texts.stream().map(ConsentText::id).toArray(UUID[]::new),
                column(texts, ConsentText::kind),
                shop.value(),
                customer.value(),
                source,
                now);
    }

    void withdraw(ShopId shop, CustomerId customer, ConsentPurpose purpose, Instant now) {
        sql.change("""
                update consent set withdrawn_at = ?
                where shop_id = ? and customer_id = ? and purpose = ? and withdrawn_at is null""", now, shop.value(), customer.value(), purpose);
    }

    boolean stands(ShopId shop, CustomerId customer, ConsentPurpose purpose) {
        return sql.one("""
                        select 1 from consent
                        where shop_id = ? and customer_id = ? and purpose = ? and withdrawn_at is null limit 1""", row -> true, shop.value(), customer.value(), purpose)
                .isPresent();
    }

    private static ConsentText text(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new ConsentText(
                row.getObject("id", UUID.class),
                kind,
                row.getInt("version"),
                row.getString("hash"),
                kind,
                row.getString("body"),
                true);
    }

    private static <T> String[] column(Collection<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
