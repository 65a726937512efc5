package dev.prilavok.royalty.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.royalty.requisites.BankDetails;
import dev.prilavok.tenancy.FranchiseeId;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PaymentFileTest {
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 11, 22, 12, 30, 5);

    @Test
    void writesWhatABanksClientReads() {
        var text = ClientBankFile.of(List.of(russian("Иванова Анна")), new Payer(), MADE);

        assertThat(text)
                .startsWith("1CClientBankExchange\r\nВерсияФормата=1.03\r\nКодировка=Windows\r\n")
                .contains("СекцияДокумент=Платежное поручение\r\nНомер=12\r\nДата=22.11.2026\r\nСумма=1450.50\r\n")
                .contains("ПолучательСчет=40817810400000000000\r\n", "ПолучательБИК=044525225\r\n", "Очередность=5\r\n")
                .endsWith("КонецДокумента\r\nКонецФайла\r\n");
        assertThat(new String(PaymentFile.CLIENT_BANK.bytes(text), Charset.forName("windows-1251")))
                .isEqualTo(text);
    }

    @Test
    void aNameWithALineBreakAddsNoField() {
        var text = ClientBankFile.of(List.of(russian("Иванова\r\nСумма=999999.00")), new Payer(), MADE);

        assertThat(text.lines().filter(line -> line.startsWith("Сумма="))).containsExactly("Сумма=1450.50");
    }

    @Test
    void painIsValidForRublesAndForEuros() throws Exception {
        valid(PainFile.of("RUB-2026-11-1", List.of(russian("Иванова & <Ко>"), russian("Б")), new Payer(), MADE));
        valid(PainFile.of("EUR-2026-11-1", List.of(european()), new Payer(), MADE));
    }

    @Test
    void painSumsUpWhatItCarries() {
        assertThat(PainFile.of("RUB-2026-11-1", List.of(russian("А"), russian("Б")), new Payer(), MADE))
                .contains("<NbOfTxs>2</NbOfTxs><CtrlSum>2901.00</CtrlSum>");
    }

    private static void valid(String pain) throws Exception {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var schema = factory.newSchema(
                Objects.requireNonNull(PaymentFileTest.class.getResource("/payouts/pain.001.excerpt.xsd")));
        schema.newValidator().validate(new StreamSource(new StringReader(pain)));
    }

    private static PaymentOrder russian(String holder) {
        var money = Money.ofMinor(CurrencyUnit.of("RUB"), 145_050);
        return order(
                money,
                details("RUB", holder, "771234567859", "044525225", "40817810400000000000", "30101810400000000225"));
    }

    private static PaymentOrder european() {
        return order(
                Money.ofMinor(CurrencyUnit.EUR, 9_990),
                details("EUR", "Liga", null, "HABALV22", "LV80BANK0000435195001", null));
    }

    private static PaymentOrder order(Money money, BankDetails to) {
        return new PaymentOrder(UUID.randomUUID(), 12, 1, money, to);
    }

    private static BankDetails details(
            String currency, String holder, String inn, String bic, String account, String corrAccount) {
        return new BankDetails(
                new FranchiseeId(UUID.randomUUID()),
                UUID.randomUUID(),
                1,
                CurrencyUnit.of(currency),
                holder,
                inn,
                bic,
                "Банк",
                account,
                corrAccount,
                Instant.EPOCH,
                "anna",
                true,
                Instant.EPOCH);
    }

    private record Payer() implements PayoutsConfig.Payer {
        @Override
        public String name() {
            return "ООО «Прилавок»";
        }

        @Override
        public String inn() {
            return "7707083893";
        }

        @Override
        public Optional<String> kpp() {
            return Optional.empty();
        }

        @Override
        public String account() {
            return "40702810400000000225";
        }

        @Override
        public String bic() {
            return "044525225";
        }

        @Override
        public String bank() {
            return "Банк";
        }

        @Override
        public String corrAccount() {
            return "30101810400000000225";
        }

        @Override
        public String iban() {
            return "DE89370400440532013000";
        }

        @Override
        public String swift() {
            return "COBADEFFXXX";
        }
    }
}
