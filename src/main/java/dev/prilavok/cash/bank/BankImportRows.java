package dev.prilavok.cash.bank;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Imports of statements as rows of the network. */
@ApplicationScoped
class BankImportRows {
    private static final String IMPORT =
            "select i.*, u.file_name from bank_import i join cash_upload u on u.id = i.upload_id ";

    private final Sql sql;

    BankImportRows(Sql sql) {
        this.sql = sql;
    }

    void insert(BankImport one, UUID upload) {
        sql.change(
                """
                insert into bank_import (id, upload_id, format, account, day_from, day_to, currency, opening_minor, closing_minor, lines_new,
                    lines_known, lines_refused, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                upload,
                one.format(),
                one.account(),
                one.from(),
                one.to(),
                currency(one),
                minor(one.opening()),
                minor(one.closing()),
                one.fresh(),
                one.known(),
                one.refused(),
                one.by(),
                one.at());
        var number = new int[1];
        sql.each(
                "insert into bank_import_row (import_id, no, row_no, outcome, trouble, told, line_id) values (?, ?, ?, ?, ?, ?, ?)",
                one.rows().stream()
                        .map(row -> new Object[] {
                            one.id(), ++number[0], row.no(), row.outcome(), row.trouble(), row.told(), row.line()
                        })
                        .toList());
    }

    private static @Nullable String currency(BankImport one) {
        var money = one.opening() == null ? one.closing() : one.opening();
        return money == null ? null : money.getCurrencyUnit().getCode();
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : (Long) Moneys.minor(money);
    }

    Optional<BankImport> find(UUID id) {
        return sql.one(IMPORT + "where i.id = ?", row -> read(row, rows(id)), id);
    }

    List<BankImport> latest(int size) {
        return sql.list(IMPORT + "order by i.id desc limit ?", row -> read(row, List.of()), size);
    }

    private List<BankImport.Row> rows(UUID id) {
        return sql.list(
                "select * from bank_import_row where import_id = ? order by no",
                row -> {
                    var trouble = row.getString("trouble");
                    return new BankImport.Row(
                            row.getInt("row_no"),
                            BankImport.Outcome.valueOf(row.getString("outcome")),
                            trouble == null ? null : Statement.Trouble.valueOf(trouble),
                            row.getString("told"),
                            row.getObject("line_id", UUID.class));
                },
                id);
    }

    private static BankImport read(ResultSet row, List<BankImport.Row> rows) throws SQLException {
        return new BankImport(
                row.getObject("id", UUID.class),
                Statement.Format.valueOf(row.getString("format")),
                row.getString("file_name"),
                row.getString("account"),
                row.getObject("day_from", LocalDate.class),
                row.getObject("day_to", LocalDate.class),
                money(row, "opening_minor"),
                money(row, "closing_minor"),
                row.getInt("lines_new"),
                row.getInt("lines_known"),
                row.getInt("lines_refused"),
                Sql.instant(row, "at"),
                row.getString("by_name"),
                rows);
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var minor = Sql.number(row, column);
        var currency = row.getString("currency");
        return minor == null || currency == null ? null : Moneys.of(minor, CurrencyUnit.of(currency));
    }
}
