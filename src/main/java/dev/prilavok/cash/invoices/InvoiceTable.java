package dev.prilavok.cash.invoices;

import dev.prilavok.cash.CarriageCost;
import dev.prilavok.cash.upload.MappedTable;
import dev.prilavok.cash.upload.Upload;
import dev.prilavok.cash.upload.UploadField;
import dev.prilavok.cash.upload.UploadKind;
import dev.prilavok.cash.upload.UploadRefused;
import dev.prilavok.cash.upload.UploadTaker;
import dev.prilavok.kernel.TypedNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An invoice that a carrier sent as a table. */
@ApplicationScoped
class InvoiceTable implements UploadTaker {
    private static final int NAMED = 10;

    private final CarrierInvoices invoices;

    InvoiceTable(CarrierInvoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public UploadKind kind() {
        return UploadKind.INVOICE;
    }

    @Override
    public String take(Upload upload, MappedTable table, String by) {
        var currency = CurrencyUnit.of("RUB");
        var lines = new ArrayList<CarrierInvoices.Billed>();
        var wrong = new ArrayList<Integer>();
        for (var row : table.rows()) {
            var line = line(row, currency);
            if (line == null) wrong.add(row.number());
            else lines.add(line);
        }
        if (!wrong.isEmpty()) {
            var rows = wrong.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            throw InvoiceRefused.of("invoice-rows", 422, say -> say.rowsUnreadable(rows));
        }
        if (lines.isEmpty()) throw UploadRefused.noRows();
        var told = new CarrierInvoices.Told(upload.said("carrier"), upload.said("number"), day(upload), currency);
        return "/office/invoices/" + invoices.take(told, lines, upload.id(), by);
    }

    private static LocalDate day(Upload upload) {
        try {
            return LocalDate.parse(upload.said("day"));
        } catch (DateTimeException nothing) {
            throw InvoiceRefused.of("invoice-day", 422, InvoiceMessages::noFile);
        }
    }

    private static CarrierInvoices.@Nullable Billed line(MappedTable.Row row, CurrencyUnit currency) {
        var tracking = row.text(UploadField.TRACKING);
        var forward = money(row, UploadField.FORWARD, currency);
        var back = money(row, UploadField.BACK, currency);
        var fee = money(row, UploadField.COD_FEE, currency);
        var total = money(row, UploadField.TOTAL, currency);
        if (tracking.isBlank() || forward == null || back == null || fee == null || total == null) return null;
        // a total without its parts is carriage as a whole
        var parts = forward.plus(back).plus(fee);
        var carriage = parts.isZero() ? total : forward;
        return new CarrierInvoices.Billed(tracking, grams(row), new CarriageCost(carriage, back, fee));
    }

    private static @Nullable Money money(MappedTable.Row row, UploadField field, CurrencyUnit currency) {
        if (row.text(field).isBlank()) return Money.zero(currency);
        var money = row.money(field, currency);
        return money == null || money.isNegative() ? null : money;
    }

    private static @Nullable Integer grams(MappedTable.Row row) {
        var number = TypedNumber.read(row.text(UploadField.WEIGHT));
        return number == null
                ? null
                : (Integer) number.setScale(0, RoundingMode.HALF_UP).intValue();
    }
}
