package dev.prilavok.catalog.pricing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The grid of prices: a field is called "which SKU"; the row of a new SKU has its SKU in a field of its own. */
record PriceForm(CurrencyUnit currency, PriceMessages say, Map<String, String> typed) {
    private static final List<String> WHICH = List.of("wholesale", "recommended", "floor", "ceiling", "before");
    private static final String FRESH = "new";

    /** The prices that a form names, by SKU. */
    static Map<String, PricePoint.Typed> read(Map<String, String> typed) {
        var prices = new LinkedHashMap<String, PricePoint.Typed>();
        typed.keySet().stream()
                .filter(name -> name.startsWith("wholesale "))
                .map(name -> name.substring("wholesale ".length()))
                .forEach(sku -> prices.put(sku, row(typed, sku)));
        var fresh = typed.getOrDefault(FRESH, "");
        if (!fresh.isEmpty()) prices.put(fresh, row(typed, ""));
        prices.remove("");
        return prices;
    }

    private static PricePoint.Typed row(Map<String, String> typed, String sku) {
        return new PricePoint.Typed(
                typed.getOrDefault("wholesale " + sku, ""),
                typed.getOrDefault("recommended " + sku, ""),
                typed.getOrDefault("floor " + sku, ""),
                typed.getOrDefault("ceiling " + sku, ""),
                typed.getOrDefault("before " + sku, ""));
    }

    List<OfficePricePages.Cell> cells(ListedPrice listed) {
        return WHICH.stream()
                .map(which -> cell(
                        which,
                        listed.sku(),
                        PricePoint.text(amount(which, listed.price()), currency),
                        listed.present() == null ? "" : PricePoint.text(amount(which, listed.present()), currency)))
                .toList();
    }

    /** The blank row; the first field is the SKU. */
    List<OfficePricePages.Cell> fresh() {
        var cells = new java.util.ArrayList<OfficePricePages.Cell>();
        cells.add(new OfficePricePages.Cell(FRESH, say.addSku(), typed.getOrDefault(FRESH, ""), ""));
        for (var which : WHICH) cells.add(cell(which, "", "", ""));
        return cells;
    }

    private OfficePricePages.Cell cell(String which, String sku, String value, String now) {
        var name = which + " " + sku;
        return new OfficePricePages.Cell(
                name,
                say.field(sku.isEmpty() ? say.addSku() : sku, label(which)),
                typed.getOrDefault(name, value),
                now.isEmpty() || now.equals(value) ? "" : say.now(now));
    }

    private String label(String which) {
        return switch (which) {
            case "wholesale" -> say.wholesale();
            case "recommended" -> say.recommended();
            case "floor" -> say.floor();
            case "ceiling" -> say.ceiling();
            default -> say.before();
        };
    }

    private static @Nullable Long amount(String which, PricePoint price) {
        return switch (which) {
            case "wholesale" -> price.wholesale();
            case "recommended" -> price.recommended();
            case "floor" -> price.floor();
            case "ceiling" -> price.ceiling();
            default -> price.before();
        };
    }
}
