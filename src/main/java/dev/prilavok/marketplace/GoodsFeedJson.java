package dev.prilavok.marketplace;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the goods feed looks like, for its description; the feed itself is written line by line from {@link GoodsLine}. */
final class GoodsFeedJson {
    static final String DIFFERENCES = """
            {"at": "2026-11-02T09:00:00Z", "mark": "1207", "complete": false, "items": [{"id": "DRS106MID42", "sku": "DRS106MID42",
             "group": 17, "name": "Платье «Полночь»", "brand": "Prilavok Studio", "category": "Женщинам / Платья", "colour": "тёмно-синий",
             "size": "42", "sizeGrid": "RU", "price": 5990.00, "oldPrice": 7490.00, "currency": "RUB", "free": 4, "url": null,
             "pictures": ["https://prilavok.example/pictures/0f3c…-1280.jpg"], "barcode": "4600000000015", "composition": "вискоза 95 %",
             "gender": "WOMEN", "child": false, "weightGrams": 420, "vatPercent": 22, "description": "<p>Длина миди.</p>"}],
             "gone": [{"id": "HAT603WHT", "sku": "HAT603WHT"}]}""";

    static final String TABLE = """
            id,sku,group,name,brand,category,colour,size,sizeGrid,price,oldPrice,currency,free,url,pictures,barcode,composition,gender,child,weightGrams,vatPercent,description,state
            "DRS106MID42","DRS106MID42",17,"Платье «Полночь»","Prilavok Studio","Женщинам / Платья","тёмно-синий","42","RU",5990.00,7490.00,"RUB",4,,"https://prilavok.example/pictures/0f3c…-1280.jpg","4600000000015","вискоза 95 %","WOMEN","false",420,22,"<p>Длина миди.</p>","sold"
            "HAT603WHT","HAT603WHT",,,,,,,,,,,,,,,,,,,,,"gone"
            """;

    private GoodsFeedJson() {}

    @Schema(name = "GoodsFeed")
    record Goods(
            @Schema(description = "When writing began") Instant at,

            @Schema(description = "Pass it as since next time")
            String mark,

            @Schema(description = "Everything; false when only differences are told")
            boolean complete,

            @Schema(description = "What is sold and free, or became different")
            List<Item> items,

            @Schema(description = "What was told of before and is not sold or not free now; empty in a complete feed")
            List<Gone> gone) {}

    @Schema(name = "GoodsFeedItem", description = "A free size of a colour")
    record Item(
            @Schema(description = "The same in every feed of the network, at most 20 letters and digits")
            String id,

            String sku,

            @Schema(description = "Number of the product, the same in every feed")
            int group,

            String name,
            @Nullable String brand,
            @Schema(description = "From the root down") String category,
            String colour,
            @Schema(description = "Empty when it has none") String size,
            @Schema(description = "RU, EU, UK, INT…") String sizeGrid,
            BigDecimal price,
            @Nullable BigDecimal oldPrice,
            String currency,
            @Schema(description = "Pieces free to promise") int free,
            @Nullable String url,
            @Schema(description = "At most ten") List<String> pictures,
            @Nullable String barcode,
            @Nullable String composition,

            @Schema(description = "WOMEN, MEN, UNISEX, GIRLS or BOYS") @Nullable
            String gender,

            boolean child,
            @Nullable Integer weightGrams,
            BigDecimal vatPercent,
            @Schema(description = "Safe HTML") String description) {}

    @Schema(name = "GoodsFeedGone")
    record Gone(String id, String sku) {}
}
