package dev.prilavok.marketplace;

import dev.prilavok.catalog.SaleProduct;
import dev.prilavok.kernel.sheet.Csv;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A CSV as Meta's catalogue reads it. Limits: id 100, title 200, description 9 999, brand 100, material 200, product type 750, twenty more pictures. */
final class MetaFeed implements Feed {
    private static final List<String> COLUMNS = List.of(
            ("id title description availability condition price link image_link brand additional_image_link age_group color gender "
                            + "item_group_id google_product_category material product_type sale_price size quantity_to_sell_on_facebook")
                    .split(" "));

    private final Csv rows;
    private final FeedShop shop;

    MetaFeed(OutputStream stream, FeedShop shop) throws IOException {
        this.shop = shop;
        rows = Csv.forMachines(stream);
        rows.line(COLUMNS);
    }

    @Override
    public void write(Iterable<SaleProduct> products, Map<UUID, Integer> numbers) throws IOException {
        for (var product : products)
            for (var piece : product.pieces()) {
                var pictures = shop.pictures(piece);
                if (!pictures.isEmpty()) write(row(product, piece, numbers.getOrDefault(product.id(), 0), pictures));
            }
    }

    private void write(Map<String, @Nullable Object> row) throws IOException {
        var cells = new ArrayList<@Nullable Object>();
        for (var column : COLUMNS) cells.add(row.get(column));
        rows.line(cells);
    }

    private Map<String, @Nullable Object> row(
            SaleProduct product, SaleProduct.Piece piece, int number, List<String> pictures) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", FeedText.id(piece.sku()));
        row.put("title", FeedFields.title(product, piece, 200));
        row.put("description", FeedFields.description(product, 9_999));
        row.put("availability", "in stock");
        row.put("condition", "new");
        var before = piece.compareAt();
        row.put("price", FeedFields.price(before == null ? piece.price() : before));
        row.put("sale_price", before == null ? null : FeedFields.price(piece.price()));
        row.put("link", shop.page(product, piece));
        row.put("image_link", pictures.get(0));
        row.put("additional_image_link", String.join(",", pictures.subList(1, pictures.size())));
        row.put("brand", FeedText.cut(product.brand() == null ? shop.shop().name() : product.brand(), 100));
        row.put("age_group", FeedFields.age(product));
        row.put("color", piece.colour());
        row.put("gender", FeedFields.gender(product));
        row.put("item_group_id", number);
        row.put("google_product_category", FeedFields.taxonomy(product));
        row.put("material", product.composition() == null ? null : FeedText.cut(product.composition(), 200));
        row.put("product_type", FeedText.cut(FeedFields.type(product), 750));
        row.put("size", piece.size());
        row.put("quantity_to_sell_on_facebook", piece.free());
        return row;
    }

    @Override
    public void end() throws IOException {
        rows.close();
    }
}
