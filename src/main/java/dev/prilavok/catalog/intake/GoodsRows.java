package dev.prilavok.catalog.intake;

import static java.util.stream.Collectors.toSet;

import dev.prilavok.catalog.GarmentMeasure;
import dev.prilavok.catalog.SizeGrid;
import dev.prilavok.catalog.Slugs;
import dev.prilavok.catalog.Versions;
import dev.prilavok.catalog.master.Upkeep;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes products, their variants, measurements and pictures, a batch of offers with a handful of statements. */
@ApplicationScoped
class GoodsRows implements Upkeep {
    private final Sql sql;

    GoodsRows(Sql sql) {
        this.sql = sql;
    }

    /** An offer on its way into the tables. */
    record Written(Offer offer, int row, KnownCategories.Placed category, Set<GarmentMeasure> missing, int stockTold) {}

    Map<String, KnownVariant> known(Collection<String> skus, String lang) {
        var known = new HashMap<String, KnownVariant>();
        sql.list(
                """
                select v.sku, p.external_id, p.source, array(select m.source || ' ' || m.external_id from product m where m.merged_into = p.id) others,
                    v.seen->>? seen, v.stock_told,
                    array(select m.measure from measurement m where m.sku = v.sku) measures
                from variant v join product p on p.id = v.product_id where v.sku = any(?)""",
                row -> known.put(
                        row.getString("sku"),
                        new KnownVariant(
                                row.getString("source"),
                                Sql.texts(row, "others"),
                                row.getString("external_id"),
                                row.getString("seen"),
                                row.getInt("stock_told"),
                                Sql.texts(row, "measures").stream()
                                        .map(GarmentMeasure::valueOf)
                                        .collect(toSet()))),
                lang,
                skus.toArray(String[]::new));
        return known;
    }

    /** SKUs of other products that have these barcodes. */
    Map<String, String> barcodes(Collection<Offer> offers) {
        var taken = new HashMap<String, String>();
        var wanted = new HashMap<String, String>();
        for (var offer : offers)
            if (offer.barcode() != null) wanted.put(offer.sku().value(), offer.barcode());
        sql.list(
                """
                select w.sku, v.sku as taken_by from unnest(?::text[], ?::text[]) w (sku, barcode) join variant v on v.barcode = w.barcode
                left join variant own on own.sku = w.sku where v.sku <> w.sku and v.product_id is distinct from own.product_id""",
                row -> taken.put(row.getString("sku"), row.getString("taken_by")),
                wanted.keySet().toArray(String[]::new),
                wanted.values().toArray(String[]::new));
        return taken;
    }

    /** Writes the offers; returns the products that they belong to. */
    UUID[] write(List<Written> offers, Run run, Instant now) {
        if (offers.isEmpty()) return new UUID[0];
        var products = products(offers, run, now);
        variants(offers, products, run.lang());
        measures(offers);
        pictures(offers, products);
        var touched = products.values().toArray(UUID[]::new);
        sql.change(NEVER_FETCHED, (Object) touched);
        sql.change(DROPPED, run.id(), touched);
        refresh(touched);
        return touched;
    }

    @Override
    public void refresh(UUID... products) {
        sql.change(WORDS, (Object) products);
        sql.change(STATES, (Object) products);
        sql.change(Versions.CATALOGUE_CHANGED);
    }

    private Map<String, UUID> products(List<Written> offers, Run run, Instant now) {
        var firsts = new LinkedHashMap<String, Written>();
        offers.forEach(written -> firsts.putIfAbsent(written.offer.product(), written));
        var ids = new HashMap<String, UUID>();
        sql.list(
                "select coalesce(merged_into, id) id, external_id from product where source = ? and external_id = any(?)",
                row -> ids.put(row.getString("external_id"), row.getObject("id", UUID.class)),
                run.supply(),
                firsts.keySet().toArray(String[]::new));
        var slugs = slugs(firsts, ids.keySet(), run.supply());
        var rows = new ArrayList<@Nullable Object[]>();
        firsts.forEach((external, written) -> rows.add(product(
                ids.computeIfAbsent(external, fresh -> Ids.next()),
                slugs.getOrDefault(external, external),
                written,
                run,
                now)));
        sql.each(PRODUCT, rows);
        return ids;
    }

    /** Addresses of the new products; a name that is taken gets the feed's number behind it. */
    private Map<String, String> slugs(Map<String, Written> firsts, Set<String> known, String supply) {
        var wanted = new LinkedHashMap<String, String>();
        firsts.forEach((external, written) -> {
            if (!known.contains(external)) wanted.put(external, Slugs.of(written.offer.name()));
        });
        var taken = new HashSet<>(
                sql.list("select slug from product where slug = any(?)", row -> row.getString("slug"), (Object)
                        wanted.values().toArray(String[]::new)));
        wanted.replaceAll(
                (external, slug) -> taken.add(slug) ? slug : slug + "-" + Slugs.of(numbered(external, supply)));
        return wanted;
    }

    private static String numbered(String external, String supply) {
        return supply.equals(SupplySource.MAIN) ? external : external + " " + supply;
    }

    private static @Nullable Object[] product(UUID id, String slug, Written written, Run run, Instant now) {
        var lang = run.lang();
        var offer = written.offer;
        var kind = written.category.kind();
        return new @Nullable Object[] {
            id,
            offer.product(),
            slug,
            written.category.id(),
            offer.brand(),
            offer.gender().name(),
            offer.age(),
            offer.season().name(),
            lang,
            offer.name(),
            lang,
            offer.description().isEmpty() ? null : offer.description(),
            lang,
            offer.composition(),
            offer.care().stream().map(Enum::name).toArray(String[]::new),
            offer.vat().name(),
            kind.marked(),
            kind.trialAllowed(),
            written.row,
            now,
            run.supply(),
            written.category.told()
        };
    }

    private void variants(List<Written> offers, Map<String, UUID> products, String lang) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var written : offers) {
            var offer = written.offer;
            rows.add(new @Nullable Object[] {
                offer.sku().value(),
                products.get(offer.product()),
                Slugs.of(offer.colour()),
                lang,
                offer.colour().isEmpty() ? null : offer.colour(),
                offer.size(),
                offer.sizeGrid(),
                SizeGrid.rank(offer.size()),
                offer.barcode(),
                offer.weightGrams(),
                offer.cost() == null ? null : Moneys.minor(offer.cost()),
                offer.cost() == null ? null : offer.cost().getCurrencyUnit().getCode(),
                written.missing.isEmpty() ? "PUBLISHED" : "DRAFT",
                written.missing.stream().map(Enum::name).toArray(String[]::new),
                written.row,
                written.stockTold,
                lang,
                offer.digest(),
                offer.pictures().isEmpty() ? null : offer.pictures().toArray(String[]::new)
            });
        }
        sql.each(VARIANT, rows);
    }

    private void measures(List<Written> offers) {
        var measured = offers.stream()
                .map(Written::offer)
                .filter(offer -> !offer.measures().isEmpty())
                .toList();
        sql.change("delete from measurement where sku = any(?)", (Object)
                measured.stream().map(offer -> offer.sku().value()).toArray(String[]::new));
        var rows = new ArrayList<@Nullable Object[]>();
        for (var offer : measured)
            offer.measures()
                    .forEach((measure, mm) -> rows.add(new Object[] {offer.sku().value(), measure.name(), mm}));
        sql.each("insert into measurement (sku, measure, mm) values (?, ?, ?)", rows);
    }

    // Sizes of a colour repeat its pictures; the colour is the one that the SKU was first known by.
    private void pictures(List<Written> offers, Map<String, UUID> products) {
        var rows = new LinkedHashMap<String, @Nullable Object[]>();
        for (var written : offers) {
            var product = products.get(written.offer.product());
            var sources = written.offer.pictures();
            for (var i = 0; i < sources.size(); i++) {
                var source = sources.get(i);
                rows.putIfAbsent(product + " " + source, new Object[] {
                    product, source, written.row * 100 + i, written.offer.sku().value()
                });
            }
        }
        sql.each(PICTURE, rows.values());
    }

    private static final String PRODUCT = """
            insert into product as p (id, external_id, slug, category_id, brand, gender, age, season, name, description, composition,
                care, vat_code, marked, trial_allowed, state, position, changed_at, words, letters, source, told_category)
            values (?, ?, ?, ?, ?, ?, ?, ?, jsonb_build_object(?::text, ?::text),
                jsonb_strip_nulls(jsonb_build_object(?::text, ?::text)), jsonb_strip_nulls(jsonb_build_object(?::text, ?::text)),
                ?, ?, ?, ?, 'DRAFT', ?, ?, '', '', ?, ?)
            on conflict (source, external_id) do update set
                category_id = excluded.category_id, told_category = excluded.told_category,
                brand = coalesce(excluded.brand, p.brand),
                gender = case excluded.gender when 'UNKNOWN' then p.gender else excluded.gender end,
                age = excluded.age,
                season = case excluded.season when 'UNKNOWN' then p.season else excluded.season end,
                name = p.name || excluded.name,
                description = p.description || excluded.description,
                composition = p.composition || excluded.composition,
                care = case when excluded.care = '{}' then p.care else excluded.care end,
                vat_code = excluded.vat_code,
                marked = excluded.marked,
                trial_allowed = excluded.trial_allowed,
                changed_at = excluded.changed_at""";

    // Cost is kept in the currency that named it first: stock is bought in one currency whatever it is sold for.
    private static final String VARIANT = """
            insert into variant as v (sku, product_id, colour_key, colour, size, size_grid, size_rank, barcode, weight_grams,
                cost_minor, cost_currency, state, missing, position, stock_told, seen, named_pictures)
            values (?, ?, ?, jsonb_strip_nulls(jsonb_build_object(?::text, ?::text)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                jsonb_build_object(?::text, ?::text), ?)
            on conflict (sku) do update set
                colour = v.colour || excluded.colour,
                size = excluded.size, size_grid = excluded.size_grid, size_rank = excluded.size_rank,
                barcode = coalesce(excluded.barcode, v.barcode),
                weight_grams = excluded.weight_grams,
                cost_minor = case when v.cost_currency is distinct from excluded.cost_currency and v.cost_currency is not null
                    then v.cost_minor else excluded.cost_minor end,
                cost_currency = coalesce(v.cost_currency, excluded.cost_currency),
                state = case when v.state = 'WITHDRAWN' and v.withdrawn_import is null then v.state else excluded.state end,
                withdrawn_import = null,
                missing = excluded.missing,
                stock_told = excluded.stock_told,
                seen = v.seen || excluded.seen,
                named_pictures = coalesce(excluded.named_pictures, v.named_pictures)""";

    private static final String PICTURE = """
            insert into product_picture as s (product_id, source, position, colour_key)
            select ?, ?, ?, v.colour_key from variant v where v.sku = ?
            on conflict (product_id, source) do update set position = excluded.position, colour_key = excluded.colour_key,
                hash = case when s.dropped_import is null then s.hash else s.gone_hash end,
                gone_hash = case when s.dropped_import is null then s.gone_hash end, dropped_import = null
            where s.dropped_import is not null
                or not (select p.pictures_by_hand from product p where p.id = excluded.product_id)""";

    // A feed that names no picture of a size says nothing about pictures; what people put in order stays as they put
    // it.
    private static final String UNNAMED = """
            s.product_id = any(?) and s.gone_hash is null and s.source not like 'upload:%'
                and not (select p.pictures_by_hand from product p where p.id = s.product_id)
                and not exists (select 1 from variant v where v.product_id = s.product_id
                    and (s.source = any(v.named_pictures) or v.named_pictures is null and v.state <> 'WITHDRAWN'))""";

    private static final String NEVER_FETCHED = "delete from product_picture s where s.hash is null and " + UNNAMED;

    private static final String DROPPED =
            "update product_picture s set gone_hash = s.hash, hash = null, dropped_import = ? where s.hash is not null and "
                    + UNNAMED;

    private static final String WORDS = """
            update product p set
                words = setweight(to_tsvector('russian', plain_words(t.ru)), 'A')
                    || setweight(to_tsvector('english', plain_words(t.en)), 'A')
                    || setweight(to_tsvector('simple', plain_words(translate(lower(coalesce(p.brand, '')), 'ё', 'е'))), 'B')
                    || setweight(to_tsvector('russian', plain_words(t.ru_more)), 'C')
                    || setweight(to_tsvector('english', plain_words(t.en_more)), 'C')
                    || setweight(to_tsvector('russian', plain_words(t.ru_told)), 'D')
                    || setweight(to_tsvector('english', plain_words(t.en_told)), 'D'),
                letters = concat_ws(' ', t.ru, t.en, lower(p.brand), t.ru_more, t.en_more)
            from (
                select p.id,
                    translate(lower(coalesce(p.name->>'ru', '')), 'ё', 'е') ru, lower(coalesce(p.name->>'en', '')) en,
                    translate(lower(concat_ws(' ', c.name->>'ru', string_agg(distinct v.colour->>'ru', ' '))), 'ё', 'е') ru_more,
                    lower(concat_ws(' ', c.name->>'en', string_agg(distinct v.colour->>'en', ' '))) en_more,
                    translate(lower(regexp_replace(concat_ws(' ', p.composition->>'ru', p.description->>'ru'), '<[^>]*>', ' ', 'g')),
                        'ё', 'е') ru_told,
                    lower(regexp_replace(concat_ws(' ', p.composition->>'en', p.description->>'en'), '<[^>]*>', ' ', 'g')) en_told
                from product p join category c on c.id = p.category_id join variant v on v.product_id = p.id
                where p.id = any(?) group by p.id, c.id) t
            where t.id = p.id""";

    // Where imports withdrew every size the product goes with them, until a feed brings one back.
    private static final String STATES = """
            update product p set
                state = case when c.shown > 0 then 'PUBLISHED' when c.withdrawn = c.variants then 'WITHDRAWN' else 'DRAFT' end,
                withdrawn_import = case when c.shown = 0 and c.withdrawn = c.variants then c.import end
            from (
                select v.product_id id, count(*) variants, count(*) filter (where v.state = 'PUBLISHED') shown,
                    count(v.withdrawn_import) withdrawn, (max(v.withdrawn_import::text))::uuid import
                from variant v where v.product_id = any(?) group by v.product_id) c
            where c.id = p.id and (p.state <> 'WITHDRAWN' or p.withdrawn_import is not null)""";
}
