package dev.prilavok.payment;

import dev.prilavok.kernel.TypedNumber;
import dev.prilavok.payment.Settlements.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;

/**
 * The lines of a provider's register: its number of the payment or the refund, the sum, the sum that it passes on. A refund may carry a
 * minus. A first line that names columns is passed over.
 */
final class SettlementText {
    private SettlementText() {}

    /** @throws PaymentRefused when a line cannot be read */
    static List<Line> read(String text, CurrencyUnit currency) {
        var lines = new ArrayList<Line>();
        for (var row : text.split("\\R")) {
            if (row.isBlank() || (lines.isEmpty() && isHead(row))) continue;
            lines.add(line(row, currency));
        }
        if (lines.isEmpty()) throw PaymentRefused.unreadable();
        return lines;
    }

    private static boolean isHead(String row) {
        return row.toLowerCase(Locale.ROOT).matches("\\s*(id|номер|number)\\b.*");
    }

    private static Line line(String row, CurrencyUnit currency) {
        var cells = row.split("[;\\t]");
        if (cells.length < 3) throw PaymentRefused.unreadable();
        var gross = TypedNumber.sum(cells[1], currency);
        var net = TypedNumber.sum(cells[2], currency);
        if (gross == null || net == null) throw PaymentRefused.unreadable();
        return Settlements.line(cells[0], gross.abs(), net.abs()).orElseThrow(PaymentRefused::unreadable);
    }
}
