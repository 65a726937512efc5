package dev.prilavok.catalog.pricing;

import static dev.prilavok.catalog.pricing.PriceProblem.Code.NO_COLUMNS;
import static java.util.Locale.ROOT;

import dev.prilavok.catalog.intake.SmallTable;
import java.util.List;

/** Where a file of prices keeps what; columns are known by the names that people usually give them. */
record PriceSheet(int sku, int wholesale, int recommended, int floor, int ceiling, int before) {
    private static final List<String> SKU = List.of("артикул", "sku", "id", "код");
    private static final List<String> WHOLESALE =
            List.of("опт", "оптовая", "оптовая цена", "wholesale", "wholesale price");
    private static final List<String> RECOMMENDED = List.of(
            "рекомендованная",
            "рекомендованная цена",
            "розница",
            "розничная цена",
            "цена",
            "recommended",
            "price",
            "retail");
    private static final List<String> FLOOR = List.of("цена от", "от", "минимальная", "не ниже", "floor", "price from");
    private static final List<String> CEILING =
            List.of("цена до", "до", "максимальная", "не выше", "ceiling", "price to");
    private static final List<String> BEFORE = List.of("старая цена", "old price", "oldprice", "compare at");

    /** @throws PriceProblem when there is no column of SKUs, or none of prices */
    static PriceSheet of(List<String> header) {
        var sheet = new PriceSheet(
                column(header, SKU),
                column(header, WHOLESALE),
                column(header, RECOMMENDED),
                column(header, FLOOR),
                column(header, CEILING),
                column(header, BEFORE));
        var hasPrices = sheet.wholesale >= 0 || sheet.recommended >= 0 || sheet.floor >= 0 || sheet.ceiling >= 0;
        if (sheet.sku < 0 || !hasPrices) throw new PriceProblem(NO_COLUMNS);
        return sheet;
    }

    PricePoint.Typed typed(SmallTable.Row row) {
        return new PricePoint.Typed(
                row.cell(wholesale), row.cell(recommended), row.cell(floor), row.cell(ceiling), row.cell(before));
    }

    private static int column(List<String> header, List<String> names) {
        for (var name : names)
            for (var i = 0; i < header.size(); i++)
                if (header.get(i).strip().toLowerCase(ROOT).equals(name)) return i;
        return -1;
    }
}
