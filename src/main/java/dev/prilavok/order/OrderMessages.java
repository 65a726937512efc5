package dev.prilavok.order;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of orders, Russian here, English in messages/order_en.properties. */
@MessageBundle(value = "order", locale = "ru")
public interface OrderMessages {
    @Message("Расчёт устарел. Мы пересчитали заказ, проверьте сумму ещё раз.")
    String quoteExpired();

    @Message("Цена изменилась: было {before}, стало {now}. Проверьте заказ ещё раз.")
    String priceChanged(String before, String now);

    @Message("Эта вещь здесь больше не продаётся.")
    String notForSale();

    @Message("Магазин сейчас не принимает заказы.")
    String shopClosed();

    @Message("Незавершённых заказов на этот телефон: {count}. Дождитесь их или отмените один, и можно заказать снова.")
    String tooManyOpenOrders(int count);

    @Message("Заказ уже в другом состоянии: {state}.")
    String notAllowedNow(String state);

    @Message("Эту вещь примерить нельзя, выберите один размер.")
    String notForTrial();

    @Message("При этом способе доставки примерки нет. Оставьте один размер или выберите другой способ.")
    String noTrialThere();

    @Message("Столько вариантов сразу не привезти. Оставьте меньше.")
    String tooManyAlternatives();

    @Message("Подарочной упаковки здесь сейчас нет. Снимите отметку и закажите.")
    String noGiftWrap();

    @Message("Подарочная упаковка")
    String giftWrap();

    @Message("нет на складе: {pieces} шт.")
    String missing(int pieces);

    @Message("Скидка слишком большая: самое большее {most}.")
    String discountTooLarge(String most);

    @Message(
            "При получении здесь можно оплатить не больше {limit}, а заказ на {due}. Уберите что-нибудь или выберите другой способ.")
    String codLimit(String limit, String due);

    @Message("Здесь нельзя оплатить при получении. Выберите другой способ доставки.")
    String noCod();

    @Message("""
            {#switch state}\
            {#case DRAFT}черновик\
            {#case PLACED}ждёт подтверждения\
            {#case AWAITING_PREPAYMENT}ждёт предоплаты\
            {#case CONFIRMED}подтверждён\
            {#case RELEASED}собирается\
            {#case IN_DELIVERY}в пути\
            {#case COMPLETED}получен\
            {#case CLOSED}закрыт\
            {#case CANCELLED}отменён\
            {#case EXPIRED}не подтверждён вовремя\
            {/switch}""")
    String state(OrderState state);
}
