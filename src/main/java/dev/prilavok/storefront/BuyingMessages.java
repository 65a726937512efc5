package dev.prilavok.storefront;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the basket, the order and its status, Russian here, English in messages/buying_en.properties. */
@MessageBundle(value = "buying", locale = "ru")
public interface BuyingMessages {
    @Message("Корзина")
    String basket();

    @Message("В корзине пусто")
    String basketEmpty();

    @Message("Добавьте вещи, которые хочется примерить. Платить вперёд не нужно.")
    String basketEmptyMore();

    @Message("Два размера, оставите один")
    String keepOne();

    @Message("{sizes}, оставите одно")
    String keepOneOf(String sizes);

    @Message("или")
    String or();

    @Message("Убрать")
    String remove();

    @Message("Не подойдёт ни один — минус {price}")
    String pairRefusal(String price);

    @Message("Откажетесь — минус {price}")
    String lineRefusal(String price);

    @Message("Оставлю только один размер")
    String keepOneInstead();

    @Message("Хочу оба")
    String keepBoth();

    @Message("Меньше")
    String less();

    @Message("Больше")
    String more();

    @Message("Убрали: {name}.")
    String removedLine(String name);

    @Message("Вернуть")
    String putBack();

    @Message("Оформить")
    String toCheckout();

    @Message("Платите столько, сколько оставите: верхняя сумма, если понравятся оба размера.")
    String bothKept();

    @Message("Не подошло ничего — платить не нужно.")
    String nothingNothing();

    @Message("Сумма")
    String sum();

    @Message("Платите за то, что оставили, и за доставку. Не подошло ничего — не платите ничего. Цена доставки на"
            + " следующем шаге.")
    String basketExplains();

    @Message("Оформление")
    String checkout();

    @Message("В корзину")
    String backToBasket();

    @Message("Доставка")
    String delivery();

    @Message("бесплатно")
    String deliveryFree();

    @Message("выберите город")
    String chooseCity();

    @Message("{name}: {sizes}, одно на выбор")
    String oneOfSizes(String name, String sizes);

    @Message("{name}, {size}")
    String lineAbout(String name, String size);

    @Message("За вещи")
    String goodsTotal();

    @Message("К оплате")
    String dueTotal();

    @Message("К оплате после примерки")
    String dueExact();

    @Message("К оплате при получении")
    String dueUntried();

    @Message("Оставите вещей на {sum} или больше — доставка бесплатно.")
    String freeFrom(String sum);

    @Message("Сумма действует до {time}.")
    String quoteUntil(String time);

    @Message("Сколько платить, если оставить не всё")
    String ifNotAll();

    @Message("Оставьте пустым")
    String leaveEmpty();

    @Message("Кому и куда")
    String whoAndWhere();

    @Message("Телефон")
    String phone();

    @Message("Имя")
    String name();

    @Message("Город")
    String city();

    @Message("Улица, дом, квартира (для курьера и почты)")
    String address();

    @Message("Почта для чека")
    String email();

    @Message("Комментарий")
    String comment();

    @Message("Почта для чека, комментарий")
    String extra();

    @Message("Доставка")
    String deliveryWay();

    @Message("Укажите город, и здесь появятся способы, цены и дни.")
    String waysHint();

    @Message("В {city} сейчас доставить не можем. Напишите, поищем способ вместе.")
    String noWays(String city);

    @Message("Уточните город: нажмите на нужный в списке под полем.")
    String chooseCityBelow();

    @Message("Такого города не нашли. Проверьте название или возьмите ближайший большой город.")
    String cityUnknown();

    @Message("Показать способы доставки")
    String showWays();

    @Message("Ещё пункты выдачи: {number}")
    String morePoints(int number);

    @Message("бесплатно")
    String free();

    @Message("с примеркой")
    String wayTrial();

    @Message("осмотр при получении")
    String wayLook();

    @Message("наличными или картой")
    String wayPays();

    @Message("Согласия")
    String consents();

    @Message("Согласен на обработку данных для этого заказа")
    String consent();

    @Message("текст согласия")
    String consentText();

    @Message("{#if lang == 'ru'}Эти тексты на русском.{#else}Эти тексты на английском.{/if}")
    String textsIn(String lang);

    @Message("политика")
    String privacyText();

    @Message("Присылать новости магазина")
    String news();

    @Message("Заказывая, вы принимаете условия")
    String byOrdering();

    @Message("публичной оферты")
    String offerText();

    @Message("Заказать")
    String place();

    @Message("оплата после примерки")
    String payAfter();

    @Message("Почти готово. Проверьте:")
    String checkThis();

    @Message("Телефон: укажите номер, по нему подтвердим заказ.")
    String needPhone();

    @Message("Имя: напишите, как к вам обращаться.")
    String needName();

    @Message("Город: выберите из списка.")
    String needCity();

    @Message("Адрес: напишите улицу, дом и квартиру.")
    String needAddress();

    @Message("Доставка: выберите способ.")
    String needWay();

    @Message("Отметьте согласие на обработку данных, без него доставить не получится.")
    String needConsent();

    @Message("Почта: проверьте адрес или оставьте поле пустым.")
    String badEmail();

    @Message("Сумму пересчитали. Проверьте её и нажмите «Заказать» ещё раз.")
    String priceRefreshed();

    @Message("Выберите способ доставки. Сумма обновлена.")
    String waysShown();

    @Message("Заказ {number}")
    String orderNumber(String number);

    @Message("Код не подошёл или устарел. Проверьте цифры или запросите новый.")
    String wrongCode();

    @Message("Код из сообщения")
    String code();

    @Message("{sum}, оплата после примерки")
    String linkOg(String sum);

    @Message("«{shop}» — для вас")
    String linkFrom(String shop);

    @Message("Весь магазин")
    String wholeShop();

    @Message("Отложено для вас")
    String heldForYou();

    @Message("до {time}")
    String untilTime(String time);

    @Message("время вышло")
    String timeOver();

    @Message("Закончилось, уберите из корзины")
    String soldNow();

    @Message("Вы в очереди")
    String turnTitle();

    @Message("Сейчас заказывают очень многие. Перед вами: {ahead}.")
    String turnText(int ahead);

    @Message("Всё, что вы написали, на месте. Заказ ещё не оформлен.")
    String turnKept();

    @Message("Страница отправит его сама через несколько секунд.")
    String turnByItself();

    @Message("Отправить сейчас")
    String turnNow();

    @Message("Пересчитали заказ")
    String agreeTitle();

    @Message("Пока вы оформляли, прежний расчёт устарел. Вот новый. Всё, что вы написали, на месте.")
    String agreeWhy();

    @Message("Что изменилось")
    String whatChanged();

    @Message("Ничего: цены, доставка и срок прежние.")
    String nothingChanged();

    @Message("{what}: {now} вместо {before}")
    String changedPrice(String what, String before, String now);

    @Message("{what}: больше не в заказе")
    String changedGone(String what);

    @Message("{what}: добавлено, {price}")
    String changedNew(String what, String price);

    @Message("Доставка: «{now}» вместо «{before}»")
    String changedWay(String before, String now);

    @Message("Срок: {now} вместо {before}")
    String changedDays(String before, String now);

    @Message("Было {sum}")
    String dueWas(String sum);

    @Message("Вы написали")
    String youTyped();

    @Message("Поправить данные")
    String mendDetails();

    @Message("Согласиться и заказать")
    String agree();
}
