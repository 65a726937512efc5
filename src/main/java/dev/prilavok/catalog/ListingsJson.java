package dev.prilavok.catalog;

import dev.prilavok.kernel.Moneys;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A shop's listings as programs read and write them. */
final class ListingsJson {
    static final String LISTING = """
            {"product": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11", "slug": "linen-dress", "name": "Платье льняное", "category": "Платья",
             "place": "SHOWN", "recommended": {"minor": 490000, "currency": "RUB"}, "floor": {"minor": 450000, "currency": "RUB"},
             "ceiling": {"minor": 600000, "currency": "RUB"}, "own": {"minor": 520000, "currency": "RUB"}, "mayWords": true,
             "wordsMoved": false}""";
    static final String LISTINGS = "{\"items\": [" + LISTING + "], \"next\": null}";
    static final String WORDS = "{\"name\": \"Платье «Берег»\", \"told\": \"Лён из Вологды.\", \"photo\": null}";
    static final String RULE = """
            {"letsIn": false, "categories": ["obuv"], "seasons": ["winter"], "units": 3}""";
    static final String RULES =
            "{\"items\": [{\"id\": \"0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c13\", \"rule\": " + RULE + ", \"fits\": 12}]}";
    static final String PREVIEW = "{\"fits\": 12, \"before\": 310, \"after\": 298}";
    static final String PRODUCTS = "{\"products\": [\"0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11\"]}";

    private ListingsJson() {}

    /** Minor units of a currency: kopecks, cents. */
    @Schema(name = "Money")
    record Amount(long minor, String currency) {
        static @Nullable Amount of(@Nullable Money money) {
            return money == null
                    ? null
                    : new Amount(Moneys.minor(money), money.getCurrencyUnit().getCode());
        }
    }

    @Schema(name = "Listing")
    record Listing(
            UUID product,
            String slug,
            String name,
            String category,

            @Schema(description = "SHOWN, HIDDEN, RULED_OUT or PINNED")
            String place,

            @Nullable Amount recommended,
            @Nullable Amount floor,
            @Nullable Amount ceiling,
            @Nullable Amount own,
            boolean mayWords,
            boolean wordsMoved) {
        static Listing of(ListedGoods goods) {
            return new Listing(
                    goods.product(),
                    goods.slug(),
                    goods.name(),
                    goods.category(),
                    goods.place().name(),
                    Amount.of(goods.recommended()),
                    Amount.of(goods.floor()),
                    Amount.of(goods.ceiling()),
                    Amount.of(goods.own()),
                    goods.mayWords(),
                    goods.wordsMoved());
        }
    }

    @Schema(name = "ListingPage")
    record Listings(List<Listing> items, @Nullable String next) {}

    @Schema(name = "ListingPrice")
    record Price(
            @Schema(description = "Minor units; absent for the recommended price") @Nullable
            Long minor) {}

    @Schema(name = "ListingWords")
    record Words(
            @Nullable String name,
            @Nullable String told,

            @Schema(description = "Hash of one of its pictures, to come first") @Nullable
            String photo) {}

    @Schema(name = "ListingProducts")
    record Products(
            @Schema(description = "Ids of products, up to 200") @Nullable
            List<String> products) {}

    @Schema(name = "ListingChanged")
    record Changed(List<UUID> changed) {}

    @Schema(name = "ListingRule")
    record Rule(
            @Schema(description = "Shows what fits, or takes it away") @Nullable
            Boolean letsIn,

            @Nullable Set<String> categories,
            @Nullable Set<String> genders,
            @Nullable Set<String> seasons,
            @Nullable Set<String> materials,
            @Nullable Set<String> brands,
            @Nullable Integer units) {
        static Rule of(ListingRule rule) {
            return new Rule(
                    rule.letsIn(),
                    rule.of(Facet.CATEGORY),
                    rule.of(Facet.GENDER),
                    rule.of(Facet.SEASON),
                    rule.of(Facet.MATERIAL),
                    rule.of(Facet.BRAND),
                    rule.units());
        }
    }

    @Schema(name = "ListingRuleCounted")
    record Counted(UUID id, Rule rule, int fits) {}

    @Schema(name = "ListingRules")
    record Rules(List<Counted> items) {}

    @Schema(name = "ListingRulePreview")
    record Preview(int fits, int before, int after) {}
}
