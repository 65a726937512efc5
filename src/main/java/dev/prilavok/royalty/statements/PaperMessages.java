package dev.prilavok.royalty.statements;

import dev.prilavok.agreement.ContractModel;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What papers of a month say, Russian here, English in messages/monthpaper_en.properties. */
@MessageBundle(value = "monthpaper", locale = "ru")
public interface PaperMessages {
    @Message("Отчёт о взаиморасчётах {number}")
    String statement(String number);

    @Message("""
            {#switch model}\
            {#case SERVICE}Акт об оказании услуг {number}\
            {#case AGENT}Отчёт агента {number}\
            {#case RESELLER}Счёт {number}\
            {/switch}""")
    String title(ContractModel model, String number);

    @Message("Головная компания")
    String office();

    @Message("Партнёр")
    String partner();

    @Message("Период")
    String period();

    @Message("Договор")
    String agreement();

    @Message("редакция {number}")
    String version(int number);

    @Message("Исполнитель оказал услуги по продвижению и продаже товаров заказчика. Вознаграждение за период: {sum}.")
    String service(String sum);

    @Message("Услуги оказаны полностью и в срок, у сторон нет претензий друг к другу.")
    String serviceDone();

    @Message("Агент продал товары принципала на {turnover}. Вознаграждение агента: {sum}.")
    String agent(String turnover, String sum);

    @Message("Денег покупателей через агента: {cash}. Всё получено принципалом или перевозчиком по его поручению.")
    String agentCash(String cash);

    @Message(
            "Товары по оптовой цене: {wholesale}, роялти: {royalty}. Всего к оплате: {sum}. Оплата зачтена из денег покупателей.")
    String reseller(String wholesale, String royalty, String sum);

    @Message("Отпечаток отчёта (SHA-256): {hash}")
    String hash(String hash);

    @Message("Исполнитель")
    String executor();

    @Message("Заказчик")
    String customer();

    @Message("Агент")
    String agentSide();

    @Message("Принципал")
    String principal();

    @Message("Продавец")
    String seller();

    @Message("Покупатель")
    String buyer();

    @Message("Дата")
    String when();

    @Message("Заказ")
    String order();

    @Message("Строка")
    String what();

    @Message("О чём")
    String about();

    @Message("Сумма")
    String amount();

    @Message("Проводка")
    String journal();

    @Message("Артикул")
    String sku();

    @Message("Наименование")
    String name();

    @Message("Количество")
    String quantity();

    @Message("Стоимость с НДС")
    String total();

    @Message("Ставка НДС, %")
    String rate();

    @Message("НДС")
    String vat();
}
