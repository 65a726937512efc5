package dev.prilavok.royalty.payouts;

import dev.prilavok.royalty.requisites.BankDetails;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payment orders in the exchange format of 1C: a line for each field, Russian names, windows-1251. */
final class ClientBankFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final StringBuilder text = new StringBuilder();
    private final PayoutsConfig.Payer payer;
    private final LocalDateTime made;

    private ClientBankFile(PayoutsConfig.Payer payer, LocalDateTime made) {
        this.payer = payer;
        this.made = made;
    }

    static String of(List<PaymentOrder> orders, PayoutsConfig.Payer payer, LocalDateTime made) {
        return new ClientBankFile(payer, made).file(orders);
    }

    private String file(List<PaymentOrder> orders) {
        text.append("1CClientBankExchange\r\n");
        line("ВерсияФормата", "1.03");
        line("Кодировка", "Windows");
        line("Отправитель", "Прилавок");
        line("ДатаСоздания", DAY.format(made));
        line("ВремяСоздания", TIME.format(made));
        line("ДатаНачала", DAY.format(made));
        line("ДатаКонца", DAY.format(made));
        line("РасчСчет", payer.account());
        line("Документ", "Платежное поручение");
        orders.forEach(this::order);
        text.append("КонецФайла\r\n");
        return text.toString();
    }

    private void order(PaymentOrder order) {
        line("СекцияДокумент", "Платежное поручение");
        line("Номер", Long.toString(order.number()));
        line("Дата", DAY.format(made));
        line("Сумма", order.money().getAmount().toPlainString());
        payer();
        payee(order.to());
        line("ВидОплаты", "01");
        line("Очередность", "5");
        line("НазначениеПлатежа", order.purpose());
        text.append("КонецДокумента\r\n");
    }

    private void payer() {
        line("ПлательщикСчет", payer.account());
        line("Плательщик", "ИНН " + payer.inn() + " " + payer.name());
        line("ПлательщикИНН", payer.inn());
        payer.kpp().ifPresent(kpp -> line("ПлательщикКПП", kpp));
        line("Плательщик1", payer.name());
        line("ПлательщикРасчСчет", payer.account());
        line("ПлательщикБанк1", payer.bank());
        line("ПлательщикБИК", payer.bic());
        line("ПлательщикКорсчет", payer.corrAccount());
    }

    private void payee(BankDetails to) {
        line("ПолучательСчет", to.account());
        line("Получатель", "ИНН " + to.inn() + " " + to.holder());
        line("ПолучательИНН", to.inn());
        line("Получатель1", to.holder());
        line("ПолучательРасчСчет", to.account());
        line("ПолучательБанк1", to.bank());
        line("ПолучательБИК", to.bic());
        line("ПолучательКорсчет", to.corrAccount());
    }

    // A value is one line: a name with a line break in it must not become a field of its own.
    private void line(String name, @Nullable String value) {
        text.append(name)
                .append('=')
                .append(value == null ? "" : value.replaceAll("\\p{Cntrl}+", " "))
                .append("\r\n");
    }
}
