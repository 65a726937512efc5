package dev.prilavok.catalog.master;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Products that may be one as programs read them, and what programs decide about them. */
final class TwinsJson {
    static final String PAIRS = """
            {"items": [{"one": {"id": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11", "name": "Платье льняное", "brand": "Osokor", "state": "PUBLISHED"},
              "other": {"id": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c12", "name": "Платье льнянное", "brand": "Osokor", "state": "DRAFT"},
              "sign": "ALIKE_NAME", "barcode": null}], "next": null}""";
    static final String DECISION = """
            {"product": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11", "twin": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c12",
             "reason": "Второй поставщик прислал то же платье"}""";
    static final String DIFFERENT = """
            {"product": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11", "twin": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c12"}""";
    static final String MERGED = """
            {"type": "urn:prilavok:problem:already-merged", "title": "Один из этих товаров уже объединён с другим.", "status": 409, "code": "already-merged",
             "details": {"product": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c12", "mergedInto": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11"}}""";

    private TwinsJson() {}

    @Schema(name = "TwinProduct")
    record One(UUID id, String name, String brand, String state) {
        static One of(Twins.Twin twin) {
            return new One(twin.id(), twin.name(), twin.brand(), twin.state());
        }
    }

    @Schema(name = "TwinPair")
    record Pair(
            One one,
            One other,

            @Schema(
                    description =
                            "BARCODE: they share it; SAME_NAME: one brand and the same words; ALIKE_NAME: names that differ in a letter or two")
            Twins.Sign sign,

            @Schema(description = "The barcode that they share") @Nullable
            String barcode) {
        static Pair of(Twins.Pair pair) {
            return new Pair(One.of(pair.one()), One.of(pair.other()), pair.sign(), pair.barcode());
        }
    }

    @Schema(name = "TwinPairs")
    record Pairs(List<Pair> items, @Nullable String next) {}

    /** About which two, and why; of two that become one the product is kept. */
    @Schema(name = "TwinDecision")
    record Decision(
            @Nullable String product,
            @Nullable String twin,
            @Nullable String reason) {}

    @Schema(name = "TwinsDifferent")
    record Different(UUID product, UUID twin) {}
}
