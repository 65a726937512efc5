package dev.prilavok.catalog.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table whose columns were given a meaning. */
final class SheetSource implements CatalogSource {
    private final Table table;
    private final ColumnMap map;
    private final Map<Integer, ColumnMap.Column> columns = new LinkedHashMap<>();
    private final int only;
    private int row;

    SheetSource(Table table, ColumnMap map) {
        this.table = table;
        this.map = map;
        for (var column : map.columns()) {
            var at = table.header().indexOf(column.header());
            if (at >= 0) columns.put(at, column);
        }
        only = table.header().indexOf(map.rules().onlyColumn());
    }

    @Override
    public List<CategoryRow> categories() {
        return List.of();
    }

    @Override
    public Optional<OfferRow> next() {
        for (var line = table.next(); line.isPresent(); line = table.next())
            if (only < 0
                    || line.get()
                            .cell(only)
                            .strip()
                            .equalsIgnoreCase(map.rules().onlyValue())) return Optional.of(offer(line.get()));
        return Optional.empty();
    }

    private OfferRow offer(Table.Line line) {
        var reading = new CellReading(map.rules());
        columns.forEach((at, column) -> reading.take(column, line.cell(at)));
        return reading.row(++row, line.number());
    }

    @Override
    public void close() {
        table.close();
    }
}
