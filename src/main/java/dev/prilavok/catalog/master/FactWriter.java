package dev.prilavok.catalog.master;

import dev.prilavok.catalog.GarmentKind;
import dev.prilavok.catalog.GarmentMeasure;
import dev.prilavok.catalog.SizeGrid;
import dev.prilavok.catalog.Slugs;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts changed facts into the tables of the catalogue. */
@ApplicationScoped
class FactWriter {
    private static final String PRODUCT = """
            update product set category_id = ?::uuid, brand = ?, gender = ?, age = ?, season = ?, name = ?::jsonb, description = ?::jsonb,
                composition = ?::jsonb, care = ?, vat_code = ?, marked = ?, trial_allowed = ?, changed_at = ? where id = ?""";

    // The colour that photographs are tied to stays the one that the size was first known by.
    private static final String SIZE = """
            insert into variant as v (sku, product_id, colour_key, colour, size, size_grid, size_rank, barcode, weight_grams, state, missing,
                position, stock_told, seen, named_pictures)
            values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, 'DRAFT', '{}', (select coalesce(max(position), 0) + 1 from variant where product_id = ?),
                0, '{}', '{}')
            on conflict (sku) do update set colour = excluded.colour, size = excluded.size, size_grid = excluded.size_grid,
                size_rank = excluded.size_rank, barcode = excluded.barcode, weight_grams = excluded.weight_grams
            where v.product_id = excluded.product_id""";

    private static final String STATE = """
            update variant set missing = ?, state = case when ? then 'WITHDRAWN' when state = 'WITHDRAWN' and not ? then state
                    when cardinality(?::text[]) = 0 then 'PUBLISHED' else 'DRAFT' end,
                withdrawn_import = case when ? then null else withdrawn_import end
            where sku = ?""";

    private final Sql sql;
    private final ChangesJson json;

    FactWriter(Sql sql, ChangesJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** Writes the product and the sizes that changed; whether it is shown is another's decision. */
    void write(UUID product, Facts facts, Collection<String> changed, Instant now) {
        product(product, facts, now);
        var skus = changed.stream()
                .flatMap(key -> SizeKey.of(key).stream())
                .map(SizeKey::sku)
                .distinct()
                .toList();
        for (var sku : skus) refuseStranger(product, sku);
        sql.each(SIZE, skus.stream().map(sku -> size(product, sku, facts)).toList());
        measures(skus, facts);
        states(product, facts, changed);
    }

    private void product(UUID product, Facts facts, Instant now) {
        sql.change(
                PRODUCT,
                facts.text(Field.CATEGORY),
                facts.get(Field.BRAND.key()),
                facts.text(Field.GENDER),
                facts.text(Field.AGE),
                facts.text(Field.SEASON),
                texts(facts, "name."),
                texts(facts, "told."),
                texts(facts, "made."),
                facts.text(Field.CARE).isEmpty()
                        ? new String[0]
                        : facts.text(Field.CARE).split(" "),
                facts.text(Field.VAT),
                Boolean.valueOf(facts.text(Field.MARKED)),
                Boolean.valueOf(facts.text(Field.TRIAL)),
                now,
                product);
    }

    private void refuseStranger(UUID product, String sku) {
        var taken = sql.one("select 1 from variant where sku = ? and product_id <> ?", row -> true, sku, product);
        if (taken.isPresent()) throw new SkuTaken(sku);
    }

    private @Nullable Object[] size(UUID product, String sku, Facts facts) {
        var prefix = new SizeKey(sku, "colour.").key();
        var colour = facts.ofSize(sku, "colour.ru").isEmpty()
                ? facts.ofSize(sku, "colour.en")
                : facts.ofSize(sku, "colour.ru");
        var size = SizeGrid.plain(facts.ofSize(sku, "size"));
        var barcode = facts.ofSize(sku, "barcode");
        var weight = facts.ofSize(sku, "weight");
        return new @Nullable Object[] {
            sku,
            product,
            Slugs.of(colour),
            texts(facts, prefix),
            size,
            facts.ofSize(sku, "grid"),
            SizeGrid.rank(size),
            barcode.isEmpty() ? null : barcode,
            weight.isEmpty() ? 0 : Integer.parseInt(weight),
            product
        };
    }

    private void measures(List<String> skus, Facts facts) {
        sql.change("delete from measurement where sku = any(?)", (Object) skus.toArray(String[]::new));
        var rows = new ArrayList<@Nullable Object[]>();
        for (var sku : skus)
            for (var measure : GarmentMeasure.values()) {
                var mm = facts.ofSize(sku, SizeKey.MEASURE + measure);
                if (!mm.isEmpty()) rows.add(new Object[] {sku, measure.name(), Integer.parseInt(mm)});
            }
        sql.each("insert into measurement (sku, measure, mm) values (?, ?, ?)", rows);
    }

    // Another category may ask for other measurements, so all sizes are looked at again.
    private void states(UUID product, Facts facts, Collection<String> changed) {
        var kind = sql.one(
                        "select c.kind from category c join product p on p.category_id = c.id where p.id = ?",
                        row -> GarmentKind.valueOf(row.getString(1)),
                        product)
                .orElseThrow();
        var rows = new ArrayList<@Nullable Object[]>();
        for (var sku : facts.skus()) {
            var missing =
                    kind.missing(measured(sku, facts)).stream().map(Enum::name).toArray(String[]::new);
            var told = changed.contains(new SizeKey(sku, "state").key());
            var away = told && facts.ofSize(sku, "state").equals("WITHDRAWN");
            rows.add(new @Nullable Object[] {missing, away, told, missing, told, sku});
        }
        sql.each(STATE, rows);
    }

    private static EnumSet<GarmentMeasure> measured(String sku, Facts facts) {
        var measured = EnumSet.noneOf(GarmentMeasure.class);
        for (var measure : GarmentMeasure.values())
            if (!facts.ofSize(sku, SizeKey.MEASURE + measure).isEmpty()) measured.add(measure);
        return measured;
    }

    // {"ru": …, "en": …} of all fields that begin so.
    private String texts(Facts facts, String prefix) {
        Map<String, String> texts = new TreeMap<>();
        for (var lang : List.of("ru", "en"))
            if (facts.get(prefix + lang) != null) texts.put(lang, Objects.requireNonNull(facts.get(prefix + lang)));
        return json.text(texts);
    }
}
