package dev.prilavok.returns;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about returns that every page may use, Russian here, English in messages/returned_en.properties. */
@MessageBundle(value = "returned", locale = "ru")
public interface ReturnMessages {
    @Message("""
            {#switch state}\
            {#case REQUESTED}запрошен\
            {#case APPROVED}одобрен\
            {#case DECLINED}отклонён\
            {#case AWAITING_SHIPMENT}ждём вещи\
            {#case IN_TRANSIT}вещи в пути\
            {#case RECEIVED}вещи на складе\
            {#case INSPECTED}вещи осмотрены\
            {#case ACCEPTED}принят\
            {#case PARTLY_ACCEPTED}принят частично\
            {#case REJECTED}не принят\
            {#case REFUND_DUE}деньги к возврату\
            {#case REFUND_SENT}деньги отправлены\
            {#case REFUNDED}деньги возвращены\
            {#case REFUND_FAILED}банк вернул платёж\
            {#case CLOSED}закрыт\
            {#case CANCELLED}отменён\
            {#case LOST_ON_WAY}утерян в пути\
            {/switch}""")
    String state(ReturnState state);

    @Message("{#switch kind}{#case RETURN}Возврат{#case EXCHANGE}Обмен размера{/switch}")
    String kind(ReturnKind kind);

    @Message("""
            {#switch way}\
            {#case COURIER}Курьер заберёт\
            {#case PICKUP}Сдать в пункт выдачи\
            {#case POST}Отправить почтой\
            {#case WAREHOUSE}Привезти на склад\
            {/switch}""")
    String way(ReturnWay way);

    @Message("По этому заказу возвращать нечего.")
    String nothingToReturn();

    @Message(
            "Срок возврата прошёл: вернуть можно было до {day} включительно. Если в вещи брак, напишите о нём в претензии.")
    String tooLate(String day);

    @Message("Отметьте, что возвращаете.")
    String nothingChosen();

    @Message("{name}: вернуть можно не больше {most}.")
    String tooMany(String name, int most);

    @Message("{name}: такие вещи не возвращают, если в них нет брака.")
    String notReturnable(String name);

    @Message("{name}: такие вещи возвращают только в нетронутой упаковке. Отметьте, что она не вскрыта.")
    String onlySealed(String name);

    @Message("Так вернуть нельзя. Выберите другой способ.")
    String noSuchWay();

    @Message("Это похоже на номер карты. Мы их не храним: укажите телефон и банк для СБП.")
    String cardNumber();

    @Message("Укажите банк, который привязан к этому телефону.")
    String bankMissing();

    @Message("Возврат уже в другом состоянии: {state}.")
    String moved(String state);

    @Message("Не указано, куда вернуть деньги.")
    String requisitesMissing();

    @Message("Укажите номер платёжного документа.")
    String documentMissing();

    @Message("Напишите причину: её увидит покупатель.")
    String reasonMissing();

    @Message("Сумму больше {sum} отправляют двое. Нужен ещё один сотрудник.")
    String secondPerson(String sum);

    @Message("{name}: выберите размер, на который меняем.")
    String sizeMissing(String name);

    @Message("Заявление: отказываюсь от договора по заказу {number} от {day} на вещи: {things}. Покупатель: {name}.")
    String statement(String number, String day, String things, String name);

    @Message("Подтвердите отказ от договора.")
    String confirmationMissing();

    @Message("{name}: годные вещи уже вернулись в продажу, их нужно принять.")
    String fitIsTaken(String name);

    @Message("Не хватает вещей другого размера: {name}.")
    String sizeSoldOut(String name);

    @Message("Выберите причину у каждой вещи.")
    String whyMissing();

    @Message("Расскажите, что не так.")
    String wordsMissing();
}
