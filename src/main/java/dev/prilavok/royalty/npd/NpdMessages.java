package dev.prilavok.royalty.npd;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Receipts of the self-employed in words, Russian here, English in messages/npd_en.properties. */
@MessageBundle(value = "npd", locale = "ru")
public interface NpdMessages {
    @Message("""
            {#switch state}\
            {#case REQUIRED}нужен\
            {#case SENT}запрошен\
            {#case REGISTERED}зарегистрирован\
            {#case FAILED}не принят, попробуем ещё раз\
            {#case CANCELLED}аннулирован\
            {#case REFUND_ISSUED}аннулирован, деньги вернулись\
            {/switch}""")
    String state(ReceiptState state);

    @Message("Чек самозанятого на {sum}: {state}")
    String receipt(String sum, String state);

    @Message("Налоговая сообщает, что статуса самозанятого больше нет. Выплаты задержаны, пока он не вернётся.")
    String lost();

    @Message("Чеков за {year} год: {used} из {limit}.")
    String year(String year, String used, String limit);

    @Message("Предел близко: обсудите с головной компанией другой договор.")
    String nearLimit();

    @Message("Предел превышен: статус самозанятого теряется с этого дня.")
    String overLimit();

    @Message("Чеки самозанятых")
    String title();

    @Message("Чек самозанятого")
    String receiptTitle();

    @Message("У каждой ли выплаты самозанятому есть чек?")
    String question();

    @Message("Что стало с этим чеком?")
    String cardQuestion();

    @Message("Просрочено: {count}. Новые выплаты этим партнёрам задержаны.")
    String overdueNow(int count);

    @Message("Ждут налоговую: {count}.")
    String waitingNow(int count);

    @Message("Все чеки на месте.")
    String nothingWaits();

    @Message("Ждут")
    String openOnes();

    @Message("Все")
    String allOnes();

    @Message("Таких чеков нет.")
    String none();

    @Message("Партнёр")
    String franchisee();

    @Message("Сумма")
    String sum();

    @Message("Выплачено")
    String paidAt();

    @Message("Нужен до")
    String dueColumn();

    @Message("Состояние")
    String stateColumn();

    @Message("просрочен")
    String late();

    @Message("ИНН")
    String inn();

    @Message("Номер в налоговой")
    String number();

    @Message("Что мешает")
    String trouble();

    @Message("Аннулировать чек")
    String cancel();

    @Message("Налоговая снимет чек с учёта, и доход партнёра уменьшится. Вернуть чек нельзя: понадобится новый.")
    String cancelHint();

    @Message("Причина для налоговой")
    String cancelReason();

    @Message("Что случилось")
    String why();

    @Message("Да, чек нужно аннулировать")
    String sure();

    @Message("Аннулировать")
    String cancelNow();

    @Message("Аннулируем. Ответ налоговой появится здесь.")
    String cancelling();

    @Message("Аннулирование: {reason}.")
    String cancelledFor(String reason);

    @Message("Этот чек уже аннулируют или аннулировали.")
    String takenBack();

    @Message("Напишите, что случилось.")
    String noWhy();

    @Message("Выберите причину.")
    String noReason();

    @Message("Подтвердите, что чек нужно аннулировать.")
    String unsure();

    @Message(
            "{#switch code}{#case 'REFUND'}деньги вернулись{#case 'REGISTRATION_MISTAKE'}чек зарегистрировали по ошибке{#else}{code}{/switch}")
    String reason(String code);
}
