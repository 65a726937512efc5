package dev.prilavok.franchise;

import dev.prilavok.order.OrderState;
import dev.prilavok.social.SocialChannel;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the franchisee's console, Russian here, English in messages/franchise_en.properties. */
@MessageBundle(value = "franchise", locale = "ru")
public interface FranchiseMessages {
    // orders

    @Message("Заказы")
    String orders();

    @Message(
            "{#when chip}{#is ALL}Все{#is NEW}Ждут ответа{#is CONFIRMED}Подтверждены{#is MOVING}В пути{#is DONE}Завершены{#is CANCELLED}Отменены{/when}")
    String orderChip(OrderChips chip);

    @Message(
            "{#when state}{#is DRAFT}черновик{#is PLACED}ждёт ответа{#is AWAITING_PREPAYMENT}ждёт предоплаты{#is CONFIRMED}подтверждён{#is RELEASED}собирается{#is IN_DELIVERY}в пути{#is COMPLETED}получен{#is CLOSED}закрыт{#is CANCELLED}отменён{#is EXPIRED}не подтверждён вовремя{/when}")
    String orderState(OrderState state);

    @Message("Номер или имя")
    String findOrder();

    @Message("Найти")
    String find();

    @Message("Фильтр")
    String filter();

    @Message("Новых заказов: {count}")
    String freshOrders(int count);

    @Message("новый")
    String fresh();

    @Message("Здесь появятся заказы")
    String noOrders();

    @Message("Сделайте ссылку и отправьте её покупателю. Новый заказ покажется сам, обновлять страницу не нужно.")
    String noOrdersHint();

    @Message("Ничего не нашлось")
    String nothingFound();

    @Message("Попробуйте другой фильтр или номер.")
    String nothingFoundHint();

    @Message("Сделать ссылку")
    String makeLink();

    @Message("и ещё {count}")
    String andMore(int count);

    @Message("от {price}")
    String from(String price);

    @Message("ответьте: {left}")
    String answerWithin(String left);

    @Message("Сегодня")
    String today();

    @Message("Вчера")
    String yesterday();

    @Message("ещё {days} дн.")
    String daysLeft(long days);

    @Message("ещё {hours} ч{#if minutes > 0} {minutes} мин{/if}")
    String hoursLeft(long hours, long minutes);

    @Message("ещё {minutes} мин")
    String minutesLeft(long minutes);

    // an order

    @Message("Заказ {number}")
    String order(String number);

    @Message("Что заказали")
    String goods();

    @Message("Вещи с пометкой «на выбор» едут вместе, покупатель оставит одну из них.")
    String toChooseHint();

    @Message("на выбор")
    String toChoose();

    @Message("{count} шт.")
    String pieces(int count);

    @Message("Скидка")
    String discount();

    @Message("Товары")
    String goodsSum();

    @Message("Что спросит курьер")
    String courierAsks();

    @Message("Оставит всё")
    String keepsAll();

    @Message("Оставит: {what}")
    String keeps(String what);

    @Message("Откажется от всего")
    String keepsNothing();

    @Message("Доставка включена. Она зависит от суммы того, что оставили.")
    String courierHint();

    @Message("Покупатель")
    String buyer();

    @Message("Имя")
    String name();

    @Message("Телефон")
    String phone();

    @Message("Почта")
    String email();

    @Message("Адрес")
    String address();

    @Message("Комментарий")
    String comment();

    @Message("Доставка")
    String delivery();

    @Message("Когда")
    String when();

    @Message("Откуда заказ")
    String origin();

    @Message("Канал")
    String channelTitle();

    @Message("Ссылка")
    String link();

    @Message("Открыть ссылку-заказ")
    String openLink();

    @Message("Пост")
    String post();

    @Message("Кампания")
    String campaign();

    @Message("История")
    String history();

    @Message("Позвонить")
    String call();

    @Message("Подтвердить заказ")
    String confirm();

    @Message(
            "Покупатель получит сообщение, вещи останутся за ним без срока. Отменить ещё можно, пока заказ не собирают.")
    String confirmHint();

    @Message("Отменить заказ")
    String cancel();

    @Message("Заказ {number} подтверждён. Покупателю ушло сообщение.")
    String orderConfirmed(String number);

    @Message("Заказ {number} отменён. Вещи вернулись в продажу, покупателю ушло сообщение.")
    String orderCancelled(String number);

    @Message("Отмена заказа")
    String cancelTitle();

    @Message(
            "Вещи сразу вернутся в продажу, покупатель получит сообщение. Вернуть отменённый заказ нельзя, его можно только оформить заново.")
    String cancelHint();

    @Message("Почему отменяем")
    String why();

    @Message(
            "{#when reason}{#is BUYER_ASKED}Покупатель передумал{#is NO_ANSWER}Не дозвонились{#is WRONG_CONTACT}Телефон или адрес неверный{#is CHANGES_ORDER}Закажет другое{#is OTHER}Другая причина{/when}")
    String cancelReason(CancelReason reason);

    @Message("Своими словами")
    String ownWords();

    @Message("Выберите причину или напишите свою.")
    String reasonMissing();

    @Message("Слишком длинно: самое большее {most} знаков.")
    String reasonLong(int most);

    @Message("Не отменять")
    String keepOrder();

    @Message("Заработаете примерно {sum}")
    String earnAbout(String sum);

    @Message(
            "Из {retail} вычтено: опт {wholesale}, роялти {royalty}, фонд {fund}, ваша доля доставки {delivery}. Так будет, если из размеров на выбор оставят один, а остальное целиком.")
    String earningSentence(String retail, String wholesale, String royalty, String fund, String delivery);

    @Message("покупатель")
    String actorBuyer();

    @Message("само")
    String actorSystem();

    @Message("Магазин")
    String channelShop();

    @Message(
            "{#when channel}{#is VK}ВКонтакте{#is TELEGRAM}Telegram{#is MAX}MAX{#is WHATSAPP}WhatsApp{#is INSTAGRAM}Instagram{#is SMS}СМС{#is OTHER}Другое{/when}")
    String channel(SocialChannel channel);

    @Message("Действует")
    String lasts();

    @Message("Количество")
    String quantity();

    @Message("Здесь нужно число.")
    String notANumber();

    @Message("Имя покупателя")
    String buyerName();

    @Message("Цена: {price}, примерка до оплаты.")
    String sharedPrice(String price);

    @Message("Цена: от {price}, примерка до оплаты.")
    String sharedPriceFrom(String price);
}
