package dev.prilavok.cases;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about cases, Russian here, English in messages/cases_en.properties. */
@MessageBundle(value = "cases", locale = "ru")
public interface CaseMessages {
    @Message("Разборы")
    String title();

    @Message("Разбор {number}")
    String one(String number);

    @Message("""
            {#switch kind}\
            {#case CASH_MISMATCH}Расхождение в деньгах\
            {#case OUTCOME_CONFLICT}Противоречие в итогах\
            {#case CODE_MISMATCH}Неверный код получателя\
            {#case UNITS_MISSING}Недостача в посылке\
            {#case BUYER_CLAIM}Претензия покупателя\
            {#case RETURN_APPEAL}Возражение на отказ в возврате\
            {#case CARRIER_CLAIM}Претензия перевозчику\
            {#case CASH_DISCREPANCY}Деньги службы доставки не сходятся\
            {#case INVOICE_DISPUTE}Счёт службы доставки не по договору\
            {/switch}""")
    String kind(CaseKind kind);

    @Message("{#switch state}{#case OPEN}открыт{#case DECIDED}решён{#case CLOSED}закрыт{/switch}")
    String state(Case.State state);

    @Message("Открытые")
    String open();

    @Message("Решённые")
    String decided();

    @Message("Все")
    String all();

    @Message("Номер")
    String number();

    @Message("Что случилось")
    String what();

    @Message("О чём")
    String about();

    @Message("Заказ")
    String order();

    @Message("Магазин")
    String shop();

    @Message("Все магазины")
    String allShops();

    @Message("Любой повод")
    String anyKind();

    @Message("Показать")
    String show();

    @Message("Решить до")
    String due();

    @Message("Состояние")
    String stateColumn();

    @Message("Открыт")
    String opened();

    @Message("Открыл")
    String openedBy();

    @Message("Здесь пусто.")
    String empty();

    @Message("Сюда попадает то, что машина решить не может: чужая сумма, пропавшая вещь, спор.")
    String emptyHint();

    @Message("Разбор уже в другом состоянии: {state}.")
    String moved(String state);

    @Message("Этот разбор решается ответом на претензию. Откройте её и ответьте покупателю.")
    String decidedElsewhere();

    @Message("Ответить на претензию")
    String answerClaim();

    @Message("Взять в работу")
    String take();

    @Message("Взять на себя")
    String takeOver();

    @Message("Разбирает")
    String takenBy();

    @Message("Разбор {number} у вас.")
    String taken(String number);

    @Message("Закрыть разбор")
    String close();

    @Message("Всё, что решили, сделано.")
    String closeHint();

    @Message("Закрыт")
    String closedBy();

    @Message("Разбор {number} закрыт.")
    String closed(String number);

    @Message("Закрытые")
    String closedOnes();

    @Message("Фотографии, до пяти")
    String photos();

    @Message("Фотография {no}")
    String photo(int no);

    @Message("Факты")
    String facts();

    @Message("Заметки")
    String notes();

    @Message("Добавить заметку")
    String addNote();

    @Message("Заметка")
    String note();

    @Message("Решить")
    String decide();

    @Message("Решение и почему")
    String decision();

    @Message("Решение останется в истории под вашим именем.")
    String decideHint();

    @Message("Речь о деньгах: первый предлагает решение, второй его принимает.")
    String twoHint();

    @Message("{name} предлагает: {decision}")
    String proposed(String name, String decision);

    @Message("Решение о деньгах принимают двое. Нужен ещё один сотрудник.")
    String secondPerson();

    @Message("Напишите решение, до {most} знаков.")
    String textMissing(int most);

    @Message("Разбор {number} решён.")
    String done(String number);

    @Message("Предложение записано. Теперь нужен второй сотрудник.")
    String proposedDone();

    @Message("Заметка записана.")
    String noted();

    @Message("{name}, {at}")
    String signed(String name, String at);

    @Message("""
            {#switch key}\
            {#case 'due'}Следовало\
            {#case 'collected'}Получено\
            {#case 'said'}Сообщили\
            {#case 'at'}Когда\
            {#case 'words'}Слова покупателя\
            {#case 'carrier'}Перевозчик\
            {#case 'tracking'}Трек-номер\
            {#case 'declared'}Объявленная ценность\
            {#case 'parcel'}Посылка\
            {#case 'reason'}Причина\
            {#case 'packed'}Упаковал\
            {#case 'carrier-claim'}Претензия перевозчику\
            {#case 'wants'}Просит\
            {#case 'things'}Вещи\
            {#else}{key}\
            {/switch}""")
    String fact(String key);

    @Message("""
            {#switch value}\
            {#case 'DELIVERED_FULL'}выкуплено целиком\
            {#case 'DELIVERED_PARTIAL'}выкуплено частично\
            {#case 'REFUSED'}отказ\
            {#case 'RETURNING'}возвращается\
            {#case 'LOST'}утеряно\
            {#case 'DAMAGED'}повреждено\
            {#case 'MISSING'}не хватает вещи\
            {#case 'WRONG_ITEM'}не та вещь\
            {#case 'REFUND'}деньги\
            {#case 'REPLACEMENT'}замену\
            {#case 'BOTH'}деньги и замену\
            {#case 'own-courier'}Наш курьер\
            {#case 'cdek'}СДЭК\
            {#case 'russianpost'}Почта России\
            {#case 'pickup'}Пункт выдачи\
            {#case 'post'}Почта\
            {#case 'buyer'}покупатель\
            {#case 'system'}сама система\
            {#case 'carrier'}перевозчик\
            {#else}{value}\
            {/switch}""")
    String value(String value);

    @Message("Претензии перевозчикам")
    String carrierClaims();
}
