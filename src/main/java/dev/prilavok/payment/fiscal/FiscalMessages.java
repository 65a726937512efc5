package dev.prilavok.payment.fiscal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of receipts, Russian here, English in messages/fiscal_en.properties. */
@MessageBundle(value = "fiscal", locale = "ru")
public interface FiscalMessages {
    @Message("Чеки")
    String title();

    @Message("Каких чеков не хватает и почему")
    String question();

    @Message("Все чеки пробиты.")
    String allDone();

    @Message("Не пробиты: {count}")
    String failedCount(int count);

    @Message("Ждут ответа: {count}")
    String waitingCount(int count);

    @Message("Показать")
    String show();

    @Message("Какие")
    String which();

    @Message("Номер заказа")
    String orderNumber();

    @Message("Чек")
    String receipt();

    @Message("Заказ")
    String order();

    @Message("Сумма")
    String sum();

    @Message("Состояние")
    String stateColumn();

    @Message("Когда нужен")
    String requiredAt();

    @Message("Что мешает")
    String troubleColumn();

    @Message("Чеков нет.")
    String empty();

    @Message("Они появляются, когда покупатель платит или получает деньги назад.")
    String emptyHint();

    @Message("Позиция")
    String line();

    @Message("Штук")
    String pieces();

    @Message("НДС")
    String vat();

    @Message("Коды маркировки")
    String marks();

    @Message("Наличными")
    String cash();

    @Message("Безналично")
    String cashless();

    @Message("Зачтён аванс")
    String prepaid();

    @Message("Встречно")
    String otherwise();

    @Message("Товар поставщика")
    String agent();

    @Message("ИНН не указан")
    String noInn();

    @Message("Номер чека")
    String number();

    @Message("Записал")
    String writtenBy();

    @Message("Следующая попытка")
    String nextTry();

    @Message("Попробовать сейчас")
    String retry();

    @Message("Пробит на кассе: фискальный номер")
    String byHand();

    @Message("Записать номер")
    String writeNumber();

    @Message("Связан с чеком")
    String corrects();

    @Message("Пробуем ещё раз.")
    String retried();

    @Message("Номер записан.")
    String written();

    @Message("Чек уже не в этом состоянии. Посмотрите ещё раз.")
    String moved();

    @Message("Фискальный номер — это только цифры, не больше двадцати.")
    String noNumber();

    @Message("Предоплата за заказ {number}")
    String advance(String number);

    @Message("Доставка")
    String delivery();

    @Message("Обратная доставка")
    String carriageBack();

    @Message("""
            {#switch kind}\
            {#case 'open'}Не пробиты\
            {#case 'done'}Пробиты\
            {#case 'carrier'}Пробивает служба доставки\
            {#else}Все\
            {/switch}""")
    String kind(String kind);

    @Message("""
            {#switch type}\
            {#case ADVANCE}Аванс\
            {#case FULL}Полный расчёт\
            {#case REFUND}Возврат\
            {#case CORRECTION}Коррекция\
            {/switch}""")
    String type(FiscalType type);

    @Message("""
            {#switch state}\
            {#case REQUIRED}Нужен\
            {#case SENT}Отправлен\
            {#case REGISTERED}Пробит\
            {#case FAILED}Не пробит\
            {#case CANCELLED}Не понадобился\
            {#case REFUND_ISSUED}Пробит возврат\
            {#case BY_CARRIER}Пробивает служба доставки\
            {/switch}""")
    String state(FiscalState state);

    @Message("""
            {#switch trouble}\
            {#case SILENT}Сервис чеков не отвечает. Пробуем сами.\
            {#case REFUSED}Сервис чеков отказал.\
            {#case NO_REGISTRAR}Сервис чеков не подключён.\
            {#case MARKS}Не хватает кодов маркировки.\
            {#case VAT}Такой ставки НДС в чеке не бывает.\
            {#case SUPPLIER}У франчайзи не указан ИНН.\
            {#case BY_TILL}Пробейте на кассе и запишите номер.\
            {/switch}""")
    String trouble(FiscalTrouble trouble);
}
