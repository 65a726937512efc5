package dev.prilavok.cash.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.kernel.TypedNumber;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The format in which Russian banks and 1C exchange payments: sections of "name=value", in windows-1251, DOS or UTF-8. */
final class ClientBankFile {
    static final String BEGINNING = "1CClientBankExchange";
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Charset DOS = Charset.forName("IBM866");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final Set<String> accounts = new LinkedHashSet<>();
    private final List<Statement.Row> rows = new ArrayList<>();
    private @Nullable Map<String, String> balance;
    private @Nullable Map<String, String> section;
    private boolean isDocument;

    private ClientBankFile() {}

    static boolean isOne(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 64), UTF_8);
        return head.replace("\uFEFF", "").stripLeading().startsWith(BEGINNING);
    }

    /**
     * Reads it.
     *
     * @throws BankRefused when it names no account of ours
     */
    static Statement read(byte[] bytes) {
        return new ClientBankFile().of(text(bytes));
    }

    private static String text(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            var text = new String(bytes, WINDOWS);
            // this one word is written in plain letters only in the encoding that it names
            var dos = new String(bytes, DOS);
            return dos.contains("Кодировка=DOS") ? dos : text;
        }
    }

    private Statement of(String text) {
        var head = new TreeMap<String, String>();
        var lines = text.split("\\R");
        for (var line : lines) {
            var name = name(line);
            if (name.equals("РасчСчет")) accounts.add(value(line));
        }
        if (accounts.isEmpty()) throw BankRefused.file("bank-no-account", BankMessages::noAccount);
        for (var i = 0; i < lines.length; i++) take(lines[i].strip(), i + 1, head);
        return new Statement(
                Statement.Format.CLIENT_BANK,
                String.join(", ", accounts),
                day(head.get("ДатаНачала")),
                day(head.get("ДатаКонца")),
                balance("НачальныйОстаток"),
                balance("КонечныйОстаток"),
                rows);
    }

    private void take(String line, int no, Map<String, String> head) {
        switch (name(line)) {
            case "СекцияДокумент" -> open(true, line);
            case "СекцияРасчСчет" -> open(false, line);
            case "КонецДокумента" -> close(no);
            case "КонецРасчСчет" -> closeBalance();
            default -> (section == null ? head : section).putIfAbsent(name(line), value(line));
        }
    }

    private void open(boolean document, String line) {
        isDocument = document;
        section = new TreeMap<>();
        section.put("Вид", value(line));
    }

    private void closeBalance() {
        if (balance == null) balance = section;
        section = null;
    }

    private void close(int no) {
        var document = section;
        section = null;
        if (document != null && isDocument) rows.add(row(document, no));
    }

    private Statement.Row row(Map<String, String> document, int no) {
        var told = document.getOrDefault("Вид", "") + " " + document.getOrDefault("Номер", "") + " · "
                + document.getOrDefault("Сумма", "") + " · " + document.getOrDefault("НазначениеПлатежа", "");
        var from = document.getOrDefault("ПлательщикСчет", document.getOrDefault("ПлательщикРасчСчет", ""));
        var to = document.getOrDefault("ПолучательСчет", document.getOrDefault("ПолучательРасчСчет", ""));
        var out = accounts.contains(from);
        if (out && accounts.contains(to)) return Statement.Row.refused(no, told, Statement.Trouble.OWN_TRANSFER);
        if (!out && !accounts.contains(to)) return Statement.Row.refused(no, told, Statement.Trouble.NOT_OURS);
        var executed = document.getOrDefault(out ? "ДатаСписано" : "ДатаПоступило", "");
        if (executed.isBlank()) return Statement.Row.refused(no, told, Statement.Trouble.NOT_EXECUTED);
        var day = day(executed);
        if (day == null) return Statement.Row.refused(no, told, Statement.Trouble.NO_DAY);
        var own = out ? from : to;
        var currency = AccountCurrency.of(own);
        if (currency == null) return Statement.Row.refused(no, told, Statement.Trouble.NO_CURRENCY);
        var sum = money(document.get("Сумма"), currency);
        if (sum == null || !sum.isPositive()) return Statement.Row.refused(no, told, Statement.Trouble.NO_SUM);
        return Statement.Row.of(
                no, told, line(document, own, day, out ? sum.negated() : sum, out ? "Получатель" : "Плательщик"));
    }

    private static NewBankLine line(Map<String, String> document, String own, LocalDate day, Money sum, String side) {
        var party = document.getOrDefault(side + "1", "");
        return new NewBankLine(
                own,
                day,
                sum,
                document.getOrDefault("Номер", ""),
                party.isBlank() ? document.getOrDefault(side, "") : party,
                some(document.get(side + "ИНН")),
                some(document.getOrDefault(side + "Счет", document.get(side + "РасчСчет"))),
                purpose(document));
    }

    private static String purpose(Map<String, String> document) {
        var whole = new StringBuilder(document.getOrDefault("НазначениеПлатежа", ""));
        if (whole.isEmpty())
            for (var i = 1; i <= 6; i++)
                whole.append(document.getOrDefault("НазначениеПлатежа" + i, "")).append(' ');
        return whole.toString().strip();
    }

    private @Nullable Money balance(String name) {
        var currency = AccountCurrency.of(accounts.iterator().next());
        return balance == null || currency == null || accounts.size() > 1 ? null : money(balance.get(name), currency);
    }

    private static @Nullable Money money(@Nullable String typed, CurrencyUnit currency) {
        return typed == null ? null : TypedNumber.sum(typed, currency);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip(), DAY);
        } catch (DateTimeException odd) {
            return null;
        }
    }

    private static @Nullable String some(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static String name(String line) {
        var at = line.indexOf('=');
        return (at < 0 ? line : line.substring(0, at)).strip();
    }

    private static String value(String line) {
        var at = line.indexOf('=');
        return at < 0 ? "" : line.substring(at + 1).strip();
    }
}
