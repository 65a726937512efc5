package dev.prilavok.cash.bank;

import static dev.prilavok.order.ShopsFixture.rub;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BankFilesTest {
    private static final String OURS = "40702810900000000001";
    private static final String CLIENT_BANK = """
            1CClientBankExchange
            ВерсияФормата=1.03
            Кодировка=Windows
            ДатаНачала=19.11.2026
            ДатаКонца=20.11.2026
            РасчСчет=%1$s
            СекцияРасчСчет
            ДатаНачала=19.11.2026
            РасчСчет=%1$s
            НачальныйОстаток=1000.00
            КонечныйОстаток=5550.50
            КонецРасчСчет
            СекцияДокумент=Платежное поручение
            Номер=77
            Дата=19.11.2026
            Сумма=4900.50
            ПлательщикСчет=40702810000000000099
            Плательщик=ИНН 7722327689 ООО СДЭК
            ПлательщикИНН=7722327689
            Плательщик1=ООО "СДЭК"
            ПолучательСчет=%1$s
            ДатаПоступило=20.11.2026
            НазначениеПлатежа=Перечисление НП по реестру 4412. НДС нет = 0
            КонецДокумента
            СекцияДокумент=Платежное поручение
            Номер=12
            Сумма=350.00
            ПлательщикСчет=%1$s
            ПолучательСчет=40702810000000000099
            Получатель=ООО СДЭК
            ПолучательИНН=7722327689
            ДатаСписано=20.11.2026
            НазначениеПлатежа=Счёт 15
            КонецДокумента
            СекцияДокумент=Платежное поручение
            Номер=13
            Сумма=10.00
            ПлательщикСчет=%1$s
            ПолучательСчет=40702810000000000099
            ДатаСписано=
            КонецДокумента
            СекцияДокумент=Платежное поручение
            Номер=14
            Сумма=10.00
            ПлательщикСчет=40702810000000000098
            ПолучательСчет=40702810000000000099
            ДатаПоступило=20.11.2026
            КонецДокумента
            КонецФайла
            """.formatted(OURS);

    @Test
    void theExchangeOf1cIsReadInEitherEncoding() {
        for (var charset : Set.of(UTF_8, Charset.forName("windows-1251"))) {
            var bytes = CLIENT_BANK.getBytes(charset);

            assertThat(ClientBankFile.isOne(bytes)).isTrue();
            var read = ClientBankFile.read(bytes);

            assertThat(read.account()).isEqualTo(OURS);
            assertThat(read.opening()).isEqualTo(rub(1_000));
            assertThat(read.closing()).isEqualTo(Money.of(CurrencyUnit.of("RUB"), new BigDecimal("5550.50")));
            var in = Objects.requireNonNull(read.rows().get(0).line());
            assertThat(in.sum()).isEqualTo(Money.of(CurrencyUnit.of("RUB"), new BigDecimal("4900.50")));
            assertThat(in.day()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(in.party()).isEqualTo("ООО \"СДЭК\"");
            assertThat(in.partyTaxNumber()).isEqualTo("7722327689");
            assertThat(in.purpose()).isEqualTo("Перечисление НП по реестру 4412. НДС нет = 0");
            assertThat(Objects.requireNonNull(read.rows().get(1).line()).sum()).isEqualTo(rub(-350));
            assertThat(read.rows())
                    .extracting(Statement.Row::trouble)
                    .containsExactly(null, null, Statement.Trouble.NOT_EXECUTED, Statement.Trouble.NOT_OURS);
        }
    }

    @Test
    void anExchangeWithoutAnAccountIsNoStatement() {
        var bytes = "1CClientBankExchange\nСекцияДокумент=Платежное поручение\nКонецДокумента\n".getBytes(UTF_8);

        assertThatThrownBy(() -> ClientBankFile.read(bytes)).hasMessage("bank-no-account");
    }

    @Test
    void camtIsRead() {
        var read = CamtFile.read(camt("").getBytes(UTF_8));

        var eur = CurrencyUnit.of("EUR");
        assertThat(read.account()).isEqualTo("LV80BANK0000435195001");
        assertThat(read.opening()).isEqualTo(Money.of(eur, 100));
        assertThat(read.rows()).hasSize(2);
        var line = Objects.requireNonNull(read.rows().get(0).line());
        assertThat(line.sum()).isEqualTo(Money.of(eur, new BigDecimal("59.90")));
        assertThat(line.party()).isEqualTo("Omniva SIA");
        assertThat(line.partyTaxNumber()).isEqualTo("40003000000");
        assertThat(line.partyAccount()).isEqualTo("LV97HABA0012345678910");
        assertThat(line.purpose()).isEqualTo("COD register 881 E2E-1");
        assertThat(line.document()).isEqualTo("REF-1");
        assertThat(read.rows().get(1).trouble()).isEqualTo(Statement.Trouble.NOT_EXECUTED);
    }

    @Test
    void camtFetchesNothing() {
        var doctype = "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

        assertThatThrownBy(() -> CamtFile.read(camt(doctype).getBytes(UTF_8))).hasMessage("bank-not-xml");
        assertThatThrownBy(() -> CamtFile.read("<html/>".getBytes(UTF_8))).hasMessage("bank-not-camt");
    }

    private static String camt(String doctype) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>%s
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
                <Acct><Id><IBAN>LV80BANK0000435195001</IBAN></Id><Ccy>EUR</Ccy></Acct>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
                <Ntry><NtryRef>1</NtryRef><Amt Ccy="EUR">59.90</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>2026-11-20</Dt></BookgDt><AcctSvcrRef>REF-1</AcctSvcrRef>
                <NtryDtls><TxDtls><Refs><EndToEndId>E2E-1</EndToEndId></Refs>
                <RltdPties><Dbtr><Pty><Nm>Omniva SIA</Nm><Id><OrgId><Othr><Id>40003000000</Id></Othr></OrgId></Id></Pty></Dbtr>
                <DbtrAcct><Id><IBAN>LV97HABA0012345678910</IBAN></Id></DbtrAcct></RltdPties>
                <RmtInf><Ustrd>COD register 881</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                <Ntry><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts>
                <BookgDt><Dt>2026-11-20</Dt></BookgDt></Ntry>
                </Stmt></BkToCstmrStmt></Document>""".formatted(doctype).strip();
    }
}
