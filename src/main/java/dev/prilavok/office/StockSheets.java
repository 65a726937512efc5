package dev.prilavok.office;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.SheetMessages;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.StockAlarms;
import dev.prilavok.stock.StockLevel;
import dev.prilavok.stock.StockMove;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The stock and its journal as tables. */
@RequestScoped
class StockSheets {
    private final OfficeDesk desk;
    private final Stock stock;
    private final StockAlarms alarms;
    private final Catalog catalog;

    StockSheets(OfficeDesk desk, Stock stock, StockAlarms alarms, Catalog catalog) {
        this.desk = desk;
        this.stock = stock;
        this.alarms = alarms;
        this.catalog = catalog;
    }

    /** A row and what its SKU is called. */
    record Named<T>(T row, String product) {}

    Sheet<Named<StockLevel>> levels(String startsWith) {
        var say = desk.say();
        return named("stock", startsWith, cursor -> stock.levels(startsWith, cursor, Rows.PAGE), StockLevel::sku)
                .number(say.available(), named -> named.row.available())
                .number(say.held(), named -> named.row.held())
                .number(say.shipped(), named -> named.row.shipped())
                .number(say.sold(), named -> named.row.sold())
                .number(say.returning(), named -> named.row.returning())
                .number(say.quarantined(), named -> named.row.quarantined())
                .number(say.writtenOff(), named -> named.row.writtenOff())
                .number(say.received(), named -> named.row.received());
    }

    Sheet<Named<StockAlarms.Low>> low() {
        var say = desk.say();
        var most = desk.config().lowStock();
        return named("stock-low", "", cursor -> alarms.low(most, cursor, Rows.PAGE), StockAlarms.Low::sku)
                .number(say.available(), named -> named.row.available())
                .number(say.held(), named -> named.row.held());
    }

    /** The moves of a SKU, of all SKUs for null. */
    Sheet<Named<StockMove>> journal(@Nullable Sku sku) {
        var say = desk.say();
        var about = sku == null ? "" : sku.value();
        return named("stock-journal", about, cursor -> stock.journal(sku, cursor, Rows.PAGE), StockMove::sku)
                .moment(table().when(), named -> named.row.at())
                .text(table().move(), named -> say.move(named.row.what()))
                .number(table().units(), named -> named.row.quantity())
                .text(table().from(), named -> state(named.row.from()))
                .text(table().to(), named -> state(named.row.to()))
                .prose(table().document(), named -> document(named.row))
                .prose(table().reason(), named -> named.row.reason());
    }

    private <T> Sheet<Named<T>> named(String name, String about, Rows<T> rows, Function<T, Sku> sku) {
        Rows<Named<T>> named = cursor -> names(rows.page(cursor), sku);
        return Sheet.of(name, about, named)
                .text(table().sku(), row -> sku.apply(row.row).value())
                .prose(desk.say().product(), Named::product);
    }

    private <T> Slice<Named<T>> names(Slice<T> page, Function<T, Sku> sku) {
        var names = catalog.names(
                page.items().stream().map(sku).toList(), desk.lang().locale());
        return page.map(row -> new Named<>(row, OfficeStockPages.product(names, sku.apply(row))));
    }

    @Nullable
    String document(StockMove move) {
        return OfficeStockPages.isImport(move) ? desk.say().byImport() + " " + move.document() : move.document();
    }

    private String state(@Nullable String code) {
        var say = desk.say();
        return switch (code == null ? "" : code) {
            case "available" -> say.available();
            case "held" -> say.held();
            case "shipped" -> say.shipped();
            case "sold" -> say.sold();
            case "returning" -> say.returning();
            case "quarantined" -> say.quarantined();
            case "written_off" -> say.writtenOff();
            default -> "";
        };
    }

    private SheetMessages table() {
        return Texts.of(SheetMessages.class, desk.lang().locale());
    }
}
