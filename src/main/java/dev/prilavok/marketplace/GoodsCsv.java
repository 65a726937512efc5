package dev.prilavok.marketplace;

import dev.prilavok.kernel.sheet.Csv;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table for programs: commas, points, UTF-8, pictures with spaces between; the last column says "gone" of what is not sold any more. */
final class GoodsCsv implements GoodsWriter {
    private static final String STATE = "state";
    private static final List<String> COLUMNS =
            Stream.concat(GoodsLine.COLUMNS.stream(), Stream.of(STATE)).toList();

    private final Csv rows;

    GoodsCsv(OutputStream stream) throws IOException {
        rows = Csv.forMachines(stream);
        rows.line(COLUMNS);
    }

    @Override
    public void line(Map<String, @Nullable Object> line) throws IOException {
        write(line, "sold");
    }

    @Override
    public void gone(Map<String, @Nullable Object> named) throws IOException {
        write(named, "gone");
    }

    private void write(Map<String, @Nullable Object> line, String state) throws IOException {
        var cells = new ArrayList<@Nullable Object>();
        for (var column : COLUMNS) cells.add(column.equals(STATE) ? state : cell(line.get(column)));
        rows.line(cells);
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? String.join(" ", many.stream().map(Object::toString).toList())
                : value;
    }

    @Override
    public void end() throws IOException {
        rows.close();
    }
}
