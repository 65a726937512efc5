package dev.prilavok.franchise;

import dev.prilavok.social.LinkFilter;
import dev.prilavok.social.LinkState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about links that a franchisee makes: what is in them, on which terms, where they are told, English in messages/mylinks_en.properties. */
@MessageBundle(value = "mylinks", locale = "ru")
public interface LinkMessages {
    // links

    @Message("Ссылки")
    String links();

    @Message("{#when show}{#is ALL}Все{#is LIVE}Открыты{#is ORDERED}Стали заказом{#is ENDED}Закрыты{/when}")
    String linkChip(LinkFilter.Show show);

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

    @Message("Скидка от вас, %")
    String ownDiscount();

    @Message("Её оплачиваете вы, из своего заработка.")
    String ownDiscountHint();

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

    @Message("Телефон покупателя")
    String buyerPhone();

    @Message("В адрес ссылки не попадут. Покупателю не придётся их вводить, на странице телефон скрыт.")
    String contactHint();

    @Message("Сделать ссылку")
    String make();

    @Message("Подобрали для вас. Примерьте дома и платите только за то, что оставите.")
    String usualMessage();

    @Message(
            "{#when state}{#is ACTIVE}ждёт покупателя{#is OPENED}открыли{#is ORDERED}заказали{#is EXPIRED}срок вышел{#is REVOKED}отозвана{/when}")
    String linkState(LinkState state);
}
