package dev.prilavok.fulfilment.counting;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TypedNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Lines that a person typed or pasted from a spreadsheet: a SKU and its numbers, divided by tabs, semicolons or spaces. */
public final class PaperLines {
    static final int MOST = 2_000;

    private static final int MOST_UNITS = 100_000;
    private static final CurrencyUnit CURRENCY = CurrencyUnit.of("RUB");

    private PaperLines() {}

    /** One line; what was expected stands only in a receipt. */
    public record Line(
            Sku sku,
            @Nullable Integer expected,
            int counted,
            @Nullable Money cost) {}

    /** What was understood, and the numbers of the lines that were not. */
    record Read(List<Line> lines, List<Integer> wrong) {}

    static Read of(String typed, PaperKind kind) {
        var lines = new ArrayList<Line>();
        var wrong = new ArrayList<Integer>();
        var seen = new HashSet<Sku>();
        var rows = typed.split("\\R", MOST + 1);
        for (var i = 0; i < rows.length; i++) {
            if (rows[i].isBlank()) continue;
            var line = line(rows[i].strip().split("\\s*[;\\t]\\s*|\\s+"), kind);
            if (line == null || lines.size() >= MOST || !seen.add(line.sku())) wrong.add(i + 1);
            else lines.add(line);
        }
        return new Read(lines, wrong);
    }

    // a receipt has «SKU expected counted cost», the others «SKU quantity»
    private static @Nullable Line line(String[] cells, PaperKind kind) {
        try {
            var sku = new Sku(cells[0]);
            if (kind != PaperKind.RECEIPT)
                return cells.length == 2 ? new Line(sku, null, units(cells[1], kind == PaperKind.COUNT), null) : null;
            if (cells.length < 3 || cells.length > 4) return null;
            return new Line(
                    sku, units(cells[1], true), units(cells[2], true), cells.length == 4 ? cost(cells[3]) : null);
        } catch (NumberFormatException | ArithmeticException | NotFound noLine) {
            return null;
        }
    }

    private static int units(String typed, boolean mayBeNone) {
        var units = Integer.parseInt(typed);
        if (units < (mayBeNone ? 0 : 1) || units > MOST_UNITS) throw new NumberFormatException(typed);
        return units;
    }

    private static Money cost(String typed) {
        var cost = TypedNumber.sum(typed, CURRENCY);
        if (cost == null || cost.isNegative()) throw new NumberFormatException(typed);
        return cost;
    }
}
