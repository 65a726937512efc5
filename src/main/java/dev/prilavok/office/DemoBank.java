package dev.prilavok.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.cash.bank.BankFilter;
import dev.prilavok.cash.bank.BankImports;
import dev.prilavok.cash.bank.BankLine;
import dev.prilavok.cash.bank.BankLines;
import dev.prilavok.cash.bank.BankMatching;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.joda.money.Money;

/** Statements of the demo's bank, as banks send them, and a person who says what their lines are for. */
@ApplicationScoped
class DemoBank {
    private static final String OURS = "40702810900000000001";
    private static final String THEIRS = "40702810100000000002";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int MANY = 50;

    private final BankImports imports;
    private final BankLines lines;
    private final BankMatching matching;
    private final Scope scope;

    DemoBank(BankImports imports, BankLines lines, BankMatching matching, Scope scope) {
        this.imports = imports;
        this.lines = lines;
        this.matching = matching;
        this.scope = scope;
    }

    /** Money that somebody sent us. */
    record Came(String document, Money sum, String party, String taxNumber, String purpose) {}

    /** The statement of a day comes in as a file. */
    void statement(LocalDate day, List<Came> came, String by) {
        var file = new StringBuilder("1CClientBankExchange\nВерсияФормата=1.03\nКодировка=UTF-8\n")
                .append("ДатаНачала=%1$s\nДатаКонца=%1$s\nРасчСчет=%2$s\n".formatted(DAY.format(day), OURS));
        came.forEach(one -> file.append(section(day, one)));
        var bytes = file.append("КонецФайла\n").toString().getBytes(UTF_8);
        scope.network(() -> imports.send("kl_to_1c_" + day + ".txt", bytes, "", by));
    }

    private static String section(LocalDate day, Came one) {
        return """
                СекцияДокумент=Платежное поручение
                Номер=%1$s
                Дата=%2$s
                Сумма=%3$s
                ПлательщикСчет=%4$s
                Плательщик1=%5$s
                ПлательщикИНН=%6$s
                ПолучательСчет=%7$s
                ДатаПоступило=%2$s
                НазначениеПлатежа=%8$s
                КонецДокумента
                """.formatted(
                        one.document,
                        DAY.format(day),
                        one.sum.getAmount().toPlainString(),
                        THEIRS,
                        one.party,
                        one.taxNumber,
                        OURS,
                        one.purpose);
    }

    /** A person agrees with the first thing that is proposed for a payment. */
    void agree(String document, String by) {
        scope.network(() -> {
            var line = line(document);
            var best = matching.proposals(line).get(0);
            matching.confirm(line.id(), best.kind(), best.candidate().id(), by);
        });
    }

    private BankLine line(String document) {
        return lines.list(new BankFilter(true, true, null, null, document, null, MANY)).items().stream()
                .filter(line -> line.document().equals(document))
                .findFirst()
                .orElseThrow();
    }
}
