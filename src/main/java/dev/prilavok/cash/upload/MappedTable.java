package dev.prilavok.cash.upload;

import dev.prilavok.catalog.intake.SmallTable;
import dev.prilavok.kernel.TypedNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A table whose columns are known. */
public record MappedTable(SmallTable table, UploadMap map) {
    // Excel counts days from here.
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final List<DateTimeFormatter> DAYS = Stream.of("d.M.yyyy", "yyyy-MM-dd", "d/M/yyyy", "d.M.yy")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    /** Rows under the header. */
    public List<Row> rows() {
        return table.rows().stream().map(row -> new Row(row, map)).toList();
    }

    /** Whether some column holds it. */
    public boolean has(UploadField field) {
        return map.column(field) >= 0;
    }

    /** A row by what its columns hold. */
    public record Row(SmallTable.Row row, UploadMap map) {
        /** Where it stands in the file. */
        public int number() {
            return row.number();
        }

        /** The row as a person finds it in the file. */
        public String told() {
            var all = row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" · "));
            return all.length() > 300 ? all.substring(0, 300) : all;
        }

        /** The text, empty when there is none. */
        public String text(UploadField field) {
            return row.cell(map.column(field));
        }

        /** The sum; null when there is none or it is no sum. */
        public @Nullable Money money(UploadField field, CurrencyUnit currency) {
            return TypedNumber.sum(text(field), currency);
        }

        /** The day; null when there is none or it is no day. */
        public @Nullable LocalDate day(UploadField field) {
            return day(text(field).strip());
        }

        private static @Nullable LocalDate day(String text) {
            if (text.matches("\\d{5}(\\.\\d+)?")) return EPOCH.plusDays(Long.parseLong(text.substring(0, 5)));
            var first = text.split("[ T]", 2)[0];
            return DAYS.stream()
                    .map(format -> parsed(first, format))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private static @Nullable LocalDate parsed(String text, DateTimeFormatter format) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException another) {
                return null;
            }
        }
    }
}
