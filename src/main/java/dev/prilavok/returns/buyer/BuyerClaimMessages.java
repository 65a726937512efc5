package dev.prilavok.returns.buyer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about buyers' claims, Russian here, English in messages/buyerclaim_en.properties. */
@MessageBundle(value = "buyerclaim", locale = "ru")
public interface BuyerClaimMessages {
    @Message("""
            {#switch state}\
            {#case OPEN}ждёт ответа\
            {#case APPROVED}согласны\
            {#case DENIED}отказали\
            {#case RESOLVED}решена\
            {/switch}""")
    String state(BuyerClaimState state);

    @Message(
            "{#switch what}{#case DAMAGED}Вещь повреждена{#case MISSING}Вещи не было в посылке{#case WRONG_ITEM}Прислали не то{/switch}")
    String what(BuyerClaim.What what);

    @Message("{#switch wish}{#case REFUND}деньги{#case REPLACEMENT}такую же вещь{#case BOTH}деньги или вещь{/switch}")
    String wish(BuyerClaim.Remedy wish);

    @Message("{#switch remedy}{#case REFUND}деньги{#case REPLACEMENT}замену{#case BOTH}деньги и замену{/switch}")
    String remedy(BuyerClaim.Remedy remedy);

    @Message("Претензия {number}")
    String one(String number);

    @Message("Претензия уже в другом состоянии: {state}.")
    String moved(String state);

    @Message("По этому заказу вы ещё ничего не получили.")
    String nothingReceived();

    @Message("Расскажите, что не так.")
    String wordsMissing();

    @Message("Напишите ответ: его прочитает покупатель.")
    String reasonMissing();

    @Message("Выберите хотя бы одну вещь и что за неё вернуть.")
    String nothingChosen();

    @Message("Это похоже на номер карты. Мы их не храним, уберите его из текста.")
    String cardNumber();

    @Message("Такой фотографии у нас нет. Отправьте её сначала сюда.")
    String unknownPhoto();

    @Message("Слова покупателя")
    String words();

    @Message("Просит")
    String wants();

    @Message("Даём")
    String gives();

    @Message("Заказ")
    String order();

    @Message("Разбор")
    String ofCase();

    @Message("Фотография {no}")
    String photo(int no);

    @Message("Согласиться")
    String approve();

    @Message("Для каждой вещи выберите, что получит покупатель. Мы сразу оформим возврат, замену или то и другое.")
    String approveHint();

    @Message("Вещей, которых не было в посылке, ждать не будем: деньги станут к возврату сразу.")
    String missingHint();

    @Message("Ничего")
    String nothing();

    @Message("Сколько")
    String pieces();

    @Message("Как вернуть вещь")
    String way();

    @Message("Ответ покупателю")
    String answer();

    @Message("Отказать")
    String deny();

    @Message("Покупатель прочитает причину на странице заказа.")
    String denyHint();

    @Message("Считать решённой")
    String resolve();

    @Message("Обычно претензия решается сама, когда закончится всё, к чему она привела.")
    String resolveHint();

    @Message("Как решили")
    String how();

    @Message("К чему привела")
    String ledTo();

    @Message("История")
    String history();

    @Message("Записано: претензия {number}.")
    String written(String number);

    @Message("Ответ по претензии {number}: {state}.")
    String news(String number, String state);

    @Message(
            "{#switch kind}{#case BUYER}покупатель{#case SYSTEM}система{#case HEAD_OFFICE}головной офис{#else}сотрудник{/switch}")
    String actor(dev.prilavok.order.Actor.Kind kind);
}
