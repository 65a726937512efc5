package dev.prilavok.catalog.master;

import dev.prilavok.catalog.GarmentMeasure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The goods of head office as programs read and write them. */
final class ProductsJson {
    static final String LINE = """
            {"id": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11", "name": "Платье льняное", "category": "Платья", "brand": "Osokor",
             "state": "PUBLISHED", "sizes": 6, "unmeasured": 0, "pictured": true, "priced": true, "changedAt": "2026-11-20T09:00:00Z"}""";
    static final String LINES = "{\"items\": [" + LINE + "], \"next\": null}";
    static final String PRODUCT = """
            {"id": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11", "slug": "linen-dress", "externalId": "DRS101", "version": 3,
             "facts": {"name.ru": "Платье льняное", "season": "SUMMER", "variant DRS101-46 measure.BUST": "920"}}""";
    static final String CHANGE = """
            {"version": 3, "facts": {"name.ru": "Платье изо льна", "variant DRS101-46 measure.BUST": "930"},
             "reason": "Обмерили заново"}""";
    static final String PLAN = """
            {"version": 3, "facts": {"season": "WINTER"}, "reason": "Зимняя коллекция", "due": "2026-12-01T06:00:00Z"}""";
    static final String PLANNED = "{\"id\": \"0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c77\"}";
    static final String VERSIONS = """
            {"items": [{"number": 3, "at": "2026-11-20T09:00:00Z", "origin": "CONSOLE", "by": "katya", "reason": "Опечатка",
             "changes": {"name.ru": {"was": "Платье льняно", "is": "Платье льняное"}}}], "next": null}""";
    static final String CHOSEN =
            "{\"products\": [\"0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11\"], \"reason\": \"Новая коллекция\"}";
    static final String BULK = """
            {"changed": ["0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11"], "refused": [{"product": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c12",
             "missing": [{"sku": "DRS102-46", "size": "46", "measures": ["BUST"]}]}]}""";

    private ProductsJson() {}

    @Schema(name = "MasterProductLine")
    record Line(
            UUID id,
            String name,
            String category,
            @Nullable String brand,
            String state,
            int sizes,
            int unmeasured,
            boolean pictured,
            boolean priced,
            Instant changedAt) {
        static Line of(GoodsRow row) {
            return new Line(
                    row.id(),
                    row.name(),
                    row.category(),
                    row.brand(),
                    row.state(),
                    row.sizes(),
                    row.unmeasured(),
                    row.pictured(),
                    row.priced(),
                    row.changed());
        }
    }

    @Schema(name = "MasterProducts")
    record Lines(List<Line> items, @Nullable String next) {}

    @Schema(name = "MasterProduct")
    record Product(
            UUID id,
            String slug,
            String externalId,
            int version,

            @Schema(
                    description =
                            "Field by field; texts are plain, measurements in millimetres, weights in grams, sizes begin with variant and the SKU")
            SortedMap<String, String> facts) {
        static Product of(Master product) {
            return new Product(
                    product.id(),
                    product.slug(),
                    product.externalId(),
                    product.version(),
                    SentFacts.shown(product.facts()));
        }
    }

    /** Only the fields that change; the version is the one that they were read from. */
    @Schema(name = "MasterProductChange")
    record Wish(
            @Nullable Integer version,
            @Nullable Map<String, @Nullable String> facts,
            @Nullable String reason) {}

    @Schema(name = "MasterProductPlan")
    record PlanWish(
            @Nullable Integer version,
            @Nullable Map<String, @Nullable String> facts,
            @Nullable String reason,
            @Nullable Instant due) {}

    @Schema(name = "MasterProductPlanned")
    record Planned(UUID id) {}

    @Schema(name = "MasterProductField")
    record Field(@Nullable String was, @Nullable String is) {}

    @Schema(name = "MasterProductVersion")
    record Version(
            int number,
            Instant at,
            String origin,
            String by,
            @Nullable String reason,
            Map<String, Field> changes) {
        static Version of(ProductVersion version) {
            var changes = new TreeMap<String, Field>();
            version.changes().forEach((key, change) -> changes.put(key, new Field(change.was(), change.is())));
            return new Version(
                    version.number(), version.at(), version.origin().name(), version.by(), version.why(), changes);
        }
    }

    @Schema(name = "MasterProductVersions")
    record Versions(List<Version> items, @Nullable String next) {}

    @Schema(name = "MasterProductsChosen")
    record Chosen(
            @Nullable List<@Nullable String> products,
            @Nullable String reason) {}

    @Schema(name = "MasterSizeToMeasure")
    record Unmeasured(String sku, String size, Set<GarmentMeasure> measures) {}

    @Schema(name = "MasterProductNotShown")
    record Refused(UUID product, List<Unmeasured> missing) {}

    @Schema(name = "MasterProductsChanged")
    record Bulk(List<UUID> changed, List<Refused> refused) {}
}
