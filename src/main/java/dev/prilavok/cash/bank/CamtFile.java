package dev.prilavok.cash.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** ISO 20022 camt.053, any version: a bank's statement to its customer. Nothing is fetched and nothing expands: a DOCTYPE is refused. */
final class CamtFile {
    private CamtFile() {}

    static boolean isOne(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 256), java.nio.charset.StandardCharsets.UTF_8);
        return head.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    /**
     * Reads it.
     *
     * @throws BankRefused when it is no such statement
     */
    static Statement read(byte[] bytes) {
        var statements = under(root(bytes), "BkToCstmrStmt").stream()
                .flatMap(message -> under(message, "Stmt").stream())
                .toList();
        if (statements.isEmpty()) throw BankRefused.file("bank-not-camt", BankMessages::notCamt);
        var rows = new ArrayList<Statement.Row>();
        for (var statement : statements) {
            var own = account(statement);
            for (var entry : under(statement, "Ntry")) rows.add(row(entry, own, rows.size() + 1));
        }
        var first = statements.get(0);
        return new Statement(
                Statement.Format.CAMT_053,
                statements.stream().map(CamtFile::account).distinct().collect(Collectors.joining(", ")),
                day(text(first, "FrToDt", "FrDtTm")),
                day(text(first, "FrToDt", "ToDtTm")),
                statements.size() > 1 ? null : balance(first, "OPBD"),
                statements.size() > 1 ? null : balance(first, "CLBD"),
                rows);
    }

    private static Element root(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXException | IOException broken) {
            throw BankRefused.file("bank-not-xml", BankMessages::notXml);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Statement.Row row(Element entry, String own, int no) {
        var party = text(entry, "CdtDbtInd").equals("CRDT") ? "Dbtr" : "Cdtr";
        var detail = under(entry, "NtryDtls").stream()
                .flatMap(some -> under(some, "TxDtls").stream())
                .toList();
        var purpose = purpose(entry, detail);
        var document = some(text(entry, "AcctSvcrRef"), text(entry, "NtryRef"));
        var told = document + " · " + text(entry, "Amt") + " · " + purpose;
        var state = some(text(entry, "Sts", "Cd"), text(entry, "Sts"));
        if (!state.equals("BOOK")) return Statement.Row.refused(no, told, Statement.Trouble.NOT_EXECUTED);
        var day = day(some(text(entry, "BookgDt", "Dt"), text(entry, "BookgDt", "DtTm")));
        if (day == null) return Statement.Row.refused(no, told, Statement.Trouble.NO_DAY);
        var sum = money(entry);
        if (sum == null) return Statement.Row.refused(no, told, Statement.Trouble.NO_SUM);
        var line = new NewBankLine(
                own,
                day,
                sum,
                document,
                ofParty(detail, party, "Nm"),
                none(ofParty(detail, party, "Id", "OrgId", "Othr", "Id")),
                none(some(
                        ofParty(detail, party + "Acct", "Id", "IBAN"),
                        ofParty(detail, party + "Acct", "Id", "Othr", "Id"))),
                purpose);
        return Statement.Row.of(no, told, line);
    }

    // Newer versions put the company one floor deeper.
    private static String ofParty(List<Element> details, String party, String... path) {
        for (var detail : details) {
            var older = text(detail, path("RltdPties", List.of(party), path));
            var newer = text(detail, path("RltdPties", List.of(party, "Pty"), path));
            if (!older.isEmpty() || !newer.isEmpty()) return some(older, newer);
        }
        return "";
    }

    private static String[] path(String first, List<String> then, String... last) {
        return Stream.of(Stream.of(first), then.stream(), Stream.of(last))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    private static String purpose(Element entry, List<Element> details) {
        var words = details.stream()
                .flatMap(detail -> Stream.concat(
                        under(detail, "RmtInf").stream()
                                .flatMap(info -> under(info, "Ustrd").stream())
                                .map(Node::getTextContent),
                        Stream.of(text(detail, "Refs", "EndToEndId"))))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.equals("NOTPROVIDED"))
                .distinct()
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? text(entry, "AddtlNtryInf") : words;
    }

    private static @Nullable Money money(Element entry) {
        var amount = under(entry, "Amt").stream().findFirst().orElse(null);
        if (amount == null) return null;
        try {
            var sum = Money.of(
                    CurrencyUnit.of(amount.getAttribute("Ccy")),
                    new BigDecimal(amount.getTextContent().strip()));
            if (!sum.isPositive()) return null;
            return text(entry, "CdtDbtInd").equals("CRDT") ? sum : sum.negated();
        } catch (IllegalCurrencyException | ArithmeticException | NumberFormatException odd) {
            return null;
        }
    }

    private static @Nullable Money balance(Element statement, String code) {
        return under(statement, "Bal").stream()
                .filter(one -> text(one, "Tp", "CdOrPrtry", "Cd").equals(code))
                .findFirst()
                .map(CamtFile::money)
                .orElse(null);
    }

    private static String account(Element statement) {
        return some(text(statement, "Acct", "Id", "IBAN"), text(statement, "Acct", "Id", "Othr", "Id"));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException odd) {
            return null;
        }
    }

    private static String some(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The text at the end of a path, empty when it leads nowhere. */
    private static String text(Element from, String... path) {
        var at = from;
        for (var name : path) {
            var next = under(at, name);
            if (next.isEmpty()) return "";
            at = next.get(0);
        }
        return at.getTextContent().strip();
    }

    private static List<Element> under(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element && name.equals(element.getLocalName())) found.add(element);
        return found;
    }
}
