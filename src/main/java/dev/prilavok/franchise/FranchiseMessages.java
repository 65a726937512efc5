package dev.prilavok.franchise;

import dev.prilavok.order.OrderState;
import dev.prilavok.social.LinkFilter;
import dev.prilavok.social.LinkState;
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

    // links

    @Message("Ссылки")
    String links();

    @Message("{#when show}{#is ALL}Все{#is LIVE}Открыты{#is ORDERED}Стали заказом{#is ENDED}Закрыты{/when}")
    String linkChip(LinkFilter.Show show);

    @Message(
            "{#when state}{#is ACTIVE}ждёт покупателя{#is OPENED}открыли{#is ORDERED}заказали{#is EXPIRED}срок вышел{#is REVOKED}отозвана{/when}")
    String linkState(LinkState state);

    @Message("для всех")
    String linkIsOpenToAll();

    @Message("−{percent} %")
    String percentOff(String percent);

    @Message("Здесь пока пусто")
    String noLinks();

    @Message("Ссылка-заказ: вещи, размеры и цена в одном сообщении. Покупатель открывает и заказывает.")
    String noLinksHint();

    @Message("Ваши ссылки могут отложить ещё вещей: {count}.")
    String unitsLeft(int count);

    @Message("Заказов: {count}")
    String ordersMade(int count);

    @Message("без срока")
    String noEnd();

    @Message("Ссылка готова")
    String linkReady();

    @Message("Отправьте её покупателю. Текст можно поправить в чате.")
    String linkReadyHint();

    @Message("Ссылка-заказ")
    String orderLink();

    @Message("Адрес")
    String linkAddress();

    @Message("Текст со ссылкой")
    String linkText();

    @Message("Скопировать")
    String copy();

    @Message("Скопировано")
    String copied();

    @Message("Отправить")
    String share();

    @Message("Отправить в {where}")
    String shareTo(String where);

    @Message(
            "Адрес этой ссылки больше не показать: на сервере сменился ключ. Она по-прежнему открывается у тех, кому отправлена.")
    String linkHidden();

    @Message("QR-код")
    String qr();

    @Message("QR-код этой ссылки")
    String qrAlt();

    @Message("Скачать PNG")
    String qrPng();

    @Message("Скачать SVG")
    String qrSvg();

    @Message("Так её покажет мессенджер")
    String preview();

    @Message("Картинка с вещами и ценой")
    String previewAlt();

    @Message("Сделана")
    String made();

    @Message("Открыли")
    String opened();

    @Message("Закрылась")
    String closed();

    @Message("Действует")
    String lasts();

    @Message("Сообщение")
    String greeting();

    @Message("Что в ссылке")
    String linkGoods();

    @Message("Заказы по ссылке")
    String linkOrders();

    @Message("нет в наличии")
    String gone();

    @Message("Отозвать ссылку")
    String revoke();

    @Message(
            "Ссылка сразу перестанет открываться, отложенные вещи вернутся в продажу. Вернуть её нельзя, но можно сделать новую.")
    String revokeHint();

    @Message("Почему (видно только вам)")
    String revokeWhy();

    @Message("Ссылка отозвана. Она больше не открывается, вещи свободны.")
    String linkTakenBack();

    @Message("По этой ссылке уже есть заказ, поэтому отозвать её нельзя. Если нужно, отмените заказ.")
    String linkHasOrder();

    @Message("Сделать ещё одну")
    String makeAnother();

    // making a link

    @Message("Новая ссылка")
    String newLink();

    @Message("1 из 3: вещь")
    String stepGoods();

    @Message("2 из 3: размеры")
    String stepSizes();

    @Message("3 из 3: условия")
    String stepTerms();

    @Message("Что отправляем")
    String findGoods();

    @Message("разобрали")
    String soldOut();

    @Message("Выбрано: {count}")
    String picked(int count);

    @Message("К условиям")
    String toTerms();

    @Message("Показать ещё")
    String showMore();

    @Message("без размера")
    String oneSize();

    @Message("свободно {count}")
    String free(int count);

    @Message("нет")
    String none();

    @Message("На выбор: привезём все отмеченные, покупатель оставит один")
    String chooseToggle();

    @Message("Работает, когда отмечены два или три размера.")
    String chooseHint();

    @Message("Дальше")
    String goOn();

    @Message("Добавить ещё вещь")
    String addMore();

    @Message("Убрать")
    String takeOut();

    @Message("Убрать {what}")
    String takeOutWhat(String what);

    @Message("Цена для этой ссылки")
    String ownPrice();

    @Message("Можно {floor} – {ceiling}")
    String corridor(String floor, String ceiling);

    @Message("Количество")
    String quantity();

    @Message("Скидка от вас, %")
    String ownDiscount();

    @Message("Её оплачиваете вы, из своего заработка.")
    String ownDiscountHint();

    @Message("Здесь нужно число.")
    String notANumber();

    @Message("Для кого и на сколько")
    String forWhom();

    @Message(
            "{#when use}{#is ONE_2H}2 часа{#is ONE_24H}сутки{#is ONE_3D}3 дня{#is MANY_30D}30 дней{#is MANY}без срока{/when}")
    String use(LinkForm.Use use);

    @Message(
            "{#if one}Одному человеку: вещи отложены, заказ один{#else}Для поста: ничего не откладываем, заказов сколько угодно{/if}")
    String useHint(boolean one);

    @Message("Куда отправите")
    String whereTo();

    @Message("Подробнее: пост, имя и телефон")
    String moreDetails();

    @Message("Пост, история или диалог")
    String postLabel();

    @Message("Останется на заказе: будет видно, что сработало.")
    String postHint();

    @Message("Имя покупателя")
    String buyerName();

    @Message("Телефон покупателя")
    String buyerPhone();

    @Message("В адрес ссылки не попадут. Покупателю не придётся их вводить, на странице телефон скрыт.")
    String contactHint();

    @Message("Сделать ссылку")
    String make();

    @Message("Подобрали для вас. Примерьте дома и платите только за то, что оставите.")
    String usualMessage();

    @Message("Цена: {price}, примерка до оплаты.")
    String sharedPrice(String price);

    @Message("Цена: от {price}, примерка до оплаты.")
    String sharedPriceFrom(String price);
}
