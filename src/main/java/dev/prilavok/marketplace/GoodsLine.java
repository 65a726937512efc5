package dev.prilavok.marketplace;

import dev.prilavok.catalog.SaleProduct;
import dev.prilavok.kernel.Sku;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A free size of a colour as plain facts, for readers of no particular format: the same names in JSON and in CSV. */
final class GoodsLine {
    static final List<String> COLUMNS = List.of(
            ("id sku group name brand category colour size sizeGrid price oldPrice currency free url pictures barcode composition gender"
                            + " child weightGrams vatPercent description")
                    .split(" "));

    private GoodsLine() {}

    /** The number is that of the product in every feed. */
    static Map<String, @Nullable Object> of(
            SaleProduct product, SaleProduct.Piece piece, int number, GoodsPlace place) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.putAll(named(piece.sku()));
        line.put("group", number);
        line.put("name", product.name());
        line.put("brand", product.brand());
        line.put(
                "category",
                product.categories().stream().map(SaleProduct.Category::name).collect(Collectors.joining(" / ")));
        line.put("colour", piece.colour());
        line.put("size", piece.size());
        line.put("sizeGrid", piece.size().isEmpty() ? "" : piece.sizeGrid());
        line.put("price", piece.price().getAmount());
        var before = piece.compareAt();
        line.put("oldPrice", before == null ? null : before.getAmount());
        line.put("currency", piece.price().getCurrencyUnit().getCode());
        line.put("free", piece.free());
        line.put("url", place.page(product, piece));
        line.put("pictures", place.pictures(piece));
        line.put("barcode", piece.barcode());
        line.put("composition", product.composition());
        line.put("gender", product.gender().equals("UNKNOWN") ? null : product.gender());
        line.put("child", product.forChildren());
        line.put("weightGrams", piece.weightGrams() == 0 ? null : piece.weightGrams());
        line.put("vatPercent", BigDecimal.valueOf(piece.vat().basisPoints(), 2).stripTrailingZeros());
        line.put("description", product.description());
        return line;
    }

    /** What is left to say of what is not sold any more. */
    static Map<String, @Nullable Object> named(Sku sku) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("id", FeedText.id(sku));
        line.put("sku", sku.value());
        return line;
    }
}
