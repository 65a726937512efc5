package dev.prilavok.catalog.intake;

import static java.util.stream.Collectors.groupingBy;

import dev.prilavok.catalog.Versions;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Wholesale price lists, one per currency. An import writes the prices that it changes into a version of its own, which comes into
 * force as a whole when the import ends; from then on the version never changes.
 */
@ApplicationScoped
class PriceLists {
    private record Price(
            long wholesale,
            long recommended,
            long floor,
            long ceiling,
            @Nullable Long before) {
        RowProblem keptFrom(Offer offer) {
            var currency = offer.price().getCurrencyUnit();
            var told = price(offer);
            return RowProblem.of(
                    RowProblem.Code.PRICE_KEPT,
                    Moneys.of(told.wholesale, currency).getAmount(),
                    Moneys.of(told.recommended, currency).getAmount(),
                    Moneys.of(wholesale, currency).getAmount(),
                    Moneys.of(recommended, currency).getAmount());
        }
    }

    /** The price in force, and whether people wrote it. */
    private record Standing(Price price, boolean byHand) {}

    /**
     * What offers of one currency change.
     *
     * @param kept by SKU, where the price that people wrote stays
     */
    private record Judgement(CurrencyUnit currency, List<Offer> news, Map<String, RowProblem> kept) {}

    private final Sql sql;

    PriceLists(Sql sql) {
        this.sql = sql;
    }

    /** Notes the prices that differ from those in force; answers with the goods whose price of people stays. */
    Map<String, RowProblem> write(UUID importId, List<Offer> offers, Instant now) {
        var judged = judged(offers, now);
        for (var one : judged) write(importId, one, now);
        return kept(judged);
    }

    /** The goods whose price of people would stay, if the offers were written. */
    Map<String, RowProblem> weigh(List<Offer> offers, Instant now) {
        return kept(judged(offers, now));
    }

    private List<Judgement> judged(List<Offer> offers, Instant now) {
        return offers.stream()
                .filter(offer -> offer.wholesale() != null)
                .collect(groupingBy(offer -> offer.price().getCurrencyUnit()))
                .entrySet()
                .stream()
                .map(priced -> judged(priced.getKey(), priced.getValue(), now))
                .toList();
    }

    private static Map<String, RowProblem> kept(List<Judgement> judged) {
        var kept = new HashMap<String, RowProblem>();
        judged.forEach(one -> kept.putAll(one.kept));
        return kept;
    }

    /** Puts what the import wrote in force, all at once. */
    void inForce(UUID importId, Instant from) {
        var begun = sql.change(
                "update price_list_version set valid_from = ? where import_id = ? and valid_from is null",
                from,
                importId);
        if (begun > 0) sql.change(Versions.CATALOGUE_CHANGED);
    }

    /**
     * Notes the prices that goods had before an import, where its own are still in force. A price that goods did not have before stays:
     * a version in force never changes, and goods without a price cannot be told from goods that nobody priced yet.
     */
    void goBack(UUID importId, List<String> skus, Instant now) {
        for (var currency : currencies(importId)) {
            var rows = sql.list(
                    BEFORE,
                    row -> new @Nullable Object[] {
                        row.getString("sku"),
                        null,
                        row.getLong("wholesale_minor"),
                        row.getLong("recommended_minor"),
                        row.getLong("floor_minor"),
                        row.getLong("ceiling_minor"),
                        Sql.number(row, "compare_at_minor")
                    },
                    currency,
                    now,
                    skus.toArray(String[]::new),
                    importId);
            if (rows.isEmpty()) continue;
            var version = undoing(importId, currency, now);
            for (var row : rows) row[1] = version;
            sql.each(PRICE, rows);
        }
    }

    /** Puts the prices of before in force. */
    void undone(UUID importId, Instant from) {
        sql.change(
                "update price_list_version set valid_from = ? where undo_of = ? and valid_from is null",
                from,
                importId);
    }

    private List<String> currencies(UUID importId) {
        return sql.list(
                "select currency from price_list_version where import_id = ?",
                row -> row.getString("currency"),
                importId);
    }

    private UUID undoing(UUID importId, String currency, Instant now) {
        return sql.one(
                        "select id from price_list_version where undo_of = ? and currency = cast(? as char(3))",
                        row -> row.getObject("id", UUID.class),
                        importId,
                        currency)
                .orElseGet(() -> {
                    var id = fresh(null, CurrencyUnit.of(currency), now);
                    sql.change("update price_list_version set undo_of = ? where id = ?", importId, id);
                    return id;
                });
    }

    private Judgement judged(CurrencyUnit currency, List<Offer> offers, Instant now) {
        var present = inForce(currency, offers, now);
        var told = told(currency, present, now);
        var news = new ArrayList<Offer>();
        var kept = new HashMap<String, RowProblem>();
        for (var offer : offers) {
            var sku = offer.sku().value();
            var stands = present.get(sku);
            if (isNews(price(offer), stands, told.get(sku))) news.add(offer);
            else if (stands != null && !stands.price.equals(price(offer))) kept.put(sku, stands.price.keptFrom(offer));
        }
        return new Judgement(currency, news, kept);
    }

    private void write(UUID importId, Judgement judged, Instant now) {
        if (judged.news.isEmpty()) return;
        var version = version(importId, judged.currency, now);
        var rows = new ArrayList<@Nullable Object[]>();
        for (var offer : judged.news) {
            var price = price(offer);
            rows.add(new @Nullable Object[] {
                offer.sku().value(),
                version,
                price.wholesale,
                price.recommended,
                price.floor,
                price.ceiling,
                price.before
            });
        }
        sql.each(PRICE, rows);
    }

    // A feed that repeats its price with every change of the stock must not undo a price list that people wrote since;
    // one that names another price than before means it.
    private static boolean isNews(Price says, @Nullable Standing stands, @Nullable Price told) {
        return stands != null && stands.byHand ? !says.equals(told) : stands == null || !says.equals(stands.price);
    }

    /** What feeds said last of goods whose price people wrote. */
    private Map<String, Price> told(CurrencyUnit currency, Map<String, Standing> present, Instant now) {
        var byHand = present.entrySet().stream()
                .filter(one -> one.getValue().byHand)
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        var told = new HashMap<String, Price>();
        if (byHand.length == 0) return told;
        sql.list("""
                select distinct on (w.sku) w.* from wholesale_price w join price_list_version l on l.id = w.version_id
                where w.sku = any(?) and l.currency = cast(? as char(3)) and l.valid_from <= ? and l.import_id is not null
                order by w.sku, l.valid_from desc, l.number desc""", row -> told.put(row.getString("sku"), price(row)), byHand, currency.getCode(), now);
        return told;
    }

    private Map<String, Standing> inForce(CurrencyUnit currency, List<Offer> offers, Instant now) {
        var prices = new HashMap<String, Standing>();
        sql.list(
                """
                select distinct on (w.sku) w.*, l.created_by is not null by_hand
                from wholesale_price w join price_list_version l on l.id = w.version_id
                where w.sku = any(?) and l.currency = cast(? as char(3)) and l.valid_from <= ? and l.group_id is null
                order by w.sku, l.valid_from desc, l.number desc""",
                row -> prices.put(row.getString("sku"), new Standing(price(row), row.getBoolean("by_hand"))),
                offers.stream().map(offer -> offer.sku().value()).toArray(String[]::new),
                currency.getCode(),
                now);
        return prices;
    }

    private static Price price(ResultSet row) throws SQLException {
        return new Price(
                row.getLong("wholesale_minor"),
                row.getLong("recommended_minor"),
                row.getLong("floor_minor"),
                row.getLong("ceiling_minor"),
                Sql.number(row, "compare_at_minor"));
    }

    private static Price price(Offer offer) {
        var wholesale = offer.wholesale();
        if (wholesale == null) throw new IllegalArgumentException("no wholesale price");
        return new Price(
                Moneys.minor(wholesale),
                Moneys.minor(offer.price()),
                Moneys.minor(offer.floor()),
                Moneys.minor(offer.ceiling()),
                offer.oldPrice() == null ? null : Moneys.minor(offer.oldPrice()));
    }

    private UUID version(UUID importId, CurrencyUnit currency, Instant now) {
        return sql.one(
                        "select id from price_list_version where import_id = ? and currency = ? and valid_from is null",
                        row -> row.getObject("id", UUID.class),
                        importId,
                        currency.getCode())
                .orElseGet(() -> fresh(importId, currency, now));
    }

    private UUID fresh(@Nullable UUID importId, CurrencyUnit currency, Instant now) {
        var id = Ids.next();
        sql.change("""
                insert into price_list_version (id, currency, number, code, import_id, created_at)
                select ?, ?, n.number, ? || '-' || n.number, ?, ?
                from (select coalesce(max(number), 0) + 1 number from price_list_version where currency = ?) n""", id, currency.getCode(), currency.getCode(), importId, now, currency.getCode());
        return id;
    }

    private static final String PRICE = """
            insert into wholesale_price (sku, version_id, wholesale_minor, recommended_minor, floor_minor, ceiling_minor,
                compare_at_minor) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (sku, version_id) do update set wholesale_minor = excluded.wholesale_minor,
                recommended_minor = excluded.recommended_minor, floor_minor = excluded.floor_minor,
                ceiling_minor = excluded.ceiling_minor, compare_at_minor = excluded.compare_at_minor""";

    // The import's own price must still be the one in force; the one before it comes back.
    private static final String BEFORE = """
            select b.* from (
                select w.*, l.import_id, row_number() over (partition by w.sku order by l.valid_from desc, l.number desc) age
                from wholesale_price w join price_list_version l on l.id = w.version_id
                where l.currency = cast(? as char(3)) and l.valid_from <= ? and l.group_id is null and w.sku = any(?)) b
            where b.age = 2 and exists (
                select 1 from wholesale_price own join price_list_version l on l.id = own.version_id
                where l.import_id = ? and own.sku = b.sku and not exists (
                    select 1 from wholesale_price later join price_list_version n on n.id = later.version_id
                    where later.sku = b.sku and n.currency = l.currency and n.group_id is null and n.valid_from is not null
                        and (n.valid_from, n.number) > (l.valid_from, l.number)))""";
}
