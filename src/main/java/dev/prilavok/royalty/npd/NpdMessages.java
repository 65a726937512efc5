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
}
