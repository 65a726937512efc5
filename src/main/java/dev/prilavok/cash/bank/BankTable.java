package dev.prilavok.cash.bank;

import dev.prilavok.cash.upload.MappedTable;
import dev.prilavok.cash.upload.Upload;
import dev.prilavok.cash.upload.UploadField;
import dev.prilavok.cash.upload.UploadKind;
import dev.prilavok.cash.upload.UploadRefused;
import dev.prilavok.cash.upload.UploadTaker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A bank's statement as a table. */
@ApplicationScoped
class BankTable implements UploadTaker {
    private final BankImports imports;

    BankTable(BankImports imports) {
        this.imports = imports;
    }

    @Override
    public UploadKind kind() {
        return UploadKind.BANK;
    }

    @Override
    public String take(Upload upload, MappedTable table, String by) {
        var account = upload.said("account").strip();
        if (account.isEmpty()) throw BankRefused.file("bank-no-account", BankMessages::sayAccount);
        var rows = table.rows().stream().map(row -> row(row, account)).toList();
        if (rows.isEmpty()) throw UploadRefused.noRows();
        var statement = new Statement(Statement.Format.TABLE, account, null, null, null, null, rows);
        return "/office/bank/imports/" + imports.take(statement, upload, by);
    }

    private static Statement.Row row(MappedTable.Row row, String account) {
        var currency = currency(row.text(UploadField.CURRENCY), account);
        if (currency == null) return Statement.Row.refused(row.number(), row.told(), Statement.Trouble.NO_CURRENCY);
        var day = row.day(UploadField.DAY);
        if (day == null) return Statement.Row.refused(row.number(), row.told(), Statement.Trouble.NO_DAY);
        var sum = sum(row, currency);
        if (sum == null || sum.isZero())
            return Statement.Row.refused(row.number(), row.told(), Statement.Trouble.NO_SUM);
        return Statement.Row.of(
                row.number(),
                row.told(),
                new NewBankLine(
                        account,
                        day,
                        sum,
                        row.text(UploadField.DOCUMENT),
                        row.text(UploadField.PARTY),
                        some(row.text(UploadField.TAX_NUMBER)),
                        some(row.text(UploadField.PARTY_ACCOUNT)),
                        row.text(UploadField.PURPOSE)));
    }

    private static @Nullable Money sum(MappedTable.Row row, CurrencyUnit currency) {
        var in = row.money(UploadField.SUM_IN, currency);
        if (in != null && in.isPositive()) return in;
        var out = row.money(UploadField.SUM_OUT, currency);
        // some banks write what went out with a minus, some in a column of its own
        if (out != null && !out.isZero()) return out.abs().negated();
        return row.money(UploadField.SUM, currency);
    }

    private static @Nullable CurrencyUnit currency(String told, String account) {
        try {
            if (!told.isBlank())
                return CurrencyUnit.of(told.strip().toUpperCase(Locale.ROOT).replace("RUR", "RUB"));
        } catch (IllegalCurrencyException odd) {
            return null;
        }
        return Objects.requireNonNullElse(AccountCurrency.of(account), CurrencyUnit.of("RUB"));
    }

    private static @Nullable String some(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
