package dev.prilavok.cash.registers;

import dev.prilavok.cash.upload.MappedTable;
import dev.prilavok.cash.upload.Upload;
import dev.prilavok.cash.upload.UploadField;
import dev.prilavok.cash.upload.UploadKind;
import dev.prilavok.cash.upload.UploadRefused;
import dev.prilavok.cash.upload.UploadTaker;
import dev.prilavok.delivery.RegisterLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A register that a carrier sent as a table. A row that cannot be read refuses the whole of it: half a register settles nothing. */
@ApplicationScoped
class RegisterTable implements UploadTaker {
    private static final int NAMED = 10;

    private final CodRegisters registers;

    RegisterTable(CodRegisters registers) {
        this.registers = registers;
    }

    @Override
    public UploadKind kind() {
        return UploadKind.REGISTER;
    }

    @Override
    public String take(Upload upload, MappedTable table, String by) {
        var currency = currency(upload);
        var lines = new ArrayList<RegisterLine>();
        var wrong = new ArrayList<Integer>();
        for (var row : table.rows()) {
            var line = line(row, upload, currency);
            if (line == null) wrong.add(row.number());
            else lines.add(line);
        }
        if (!wrong.isEmpty()) throw RegisterRefused.rows(named(wrong));
        if (lines.isEmpty()) throw UploadRefused.noRows();
        return "/office/registers/" + registers.take(lines, by).get(0).id();
    }

    private static @Nullable RegisterLine line(MappedTable.Row row, Upload upload, CurrencyUnit currency) {
        var tracking = row.text(UploadField.TRACKING);
        var paid = row.money(UploadField.PAID, currency);
        var day = Objects.requireNonNullElse(row.day(UploadField.DAY), said(upload));
        if (tracking.isBlank() || paid == null || paid.isNegative() || day.equals(LocalDate.MIN)) return null;
        var fee = row.text(UploadField.FEE).isBlank() ? Money.zero(currency) : row.money(UploadField.FEE, currency);
        if (fee == null || fee.isNegative()) return null;
        var transferred = row.text(UploadField.TRANSFERRED).isBlank()
                ? paid.minus(fee)
                : row.money(UploadField.TRANSFERRED, currency);
        if (transferred == null) return null;
        var number = row.text(UploadField.REGISTER);
        return new RegisterLine(
                upload.said("carrier"),
                number.isBlank() ? upload.said("number") : number,
                tracking,
                paid,
                fee,
                transferred,
                day);
    }

    private static LocalDate said(Upload upload) {
        try {
            return LocalDate.parse(upload.said("day"));
        } catch (DateTimeException nothing) {
            return LocalDate.MIN;
        }
    }

    private static CurrencyUnit currency(Upload upload) {
        try {
            return CurrencyUnit.of(upload.said("currency").isBlank() ? "RUB" : upload.said("currency"));
        } catch (IllegalCurrencyException odd) {
            throw RegisterRefused.currency();
        }
    }

    private static String named(List<Integer> rows) {
        var some = rows.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.size() > NAMED ? some + "…" : some;
    }
}
