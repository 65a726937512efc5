package dev.prilavok.office;

import dev.prilavok.order.OrderState;
import dev.prilavok.stock.StockMove;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of head office's console, Russian here, English in messages/office_en.properties. */
@MessageBundle(value = "office", locale = "ru")
public interface OfficeMessages {
    @Message("Обзор")
    String overview();

    @Message("Заказов сегодня")
    String ordersToday();

    @Message("вчера к этому часу: {count}")
    String yesterdayByNow(int count);

    @Message("Ждут подтверждения")
    String waiting();

    @Message("во всех магазинах, сейчас")
    String inAllShops();

    @Message("Заканчиваются")
    String runningOut();

    @Message("артикулов, свободно {count} или меньше")
    String freeAtMost(int count);

    @Message("Последний импорт")
    String lastImport();

    @Message("ещё не было")
    String noImport();

    @Message("строк, с ошибками {refused} · {when}")
    String importRows(int refused, String when);

    @Message("идёт, {percent} %")
    String importRuns(int percent);

    @Message("не удался")
    String importFailed();

    @Message("Где ждут")
    String whereWaiting();

    @Message("Все заказы подтверждены или отменены.")
    String nobodyWaits();

    @Message("Ждут")
    String waitingColumn();

    @Message("Заказы")
    String orders();

    @Message("""
            {#switch chip}\
            {#case ALL}Все\
            {#case NEW}Ждут подтверждения\
            {#case CONFIRMED}Подтверждённые\
            {#case MOVING}В пути\
            {#case DONE}Завершённые\
            {#case CANCELLED}Отменённые\
            {/switch}""")
    String chip(OrderChip chip);

    @Message("""
            {#switch span}\
            {#case ANY}За всё время\
            {#case TODAY}Сегодня\
            {#case YESTERDAY}Вчера\
            {#case WEEK}7 дней\
            {#case MONTH}30 дней\
            {/switch}""")
    String span(Span span);

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

    @Message("Магазин")
    String shop();

    @Message("Все магазины")
    String allShops();

    @Message("Показать")
    String show();

    @Message("Номер заказа или имя покупателя")
    String findWhat();

    @Message("Найти")
    String find();

    @Message("Найдено")
    String found();

    @Message("Номер")
    String number();

    @Message("Оформлен")
    String placed();

    @Message("Покупатель")
    String buyer();

    @Message("Состав")
    String contents();

    @Message("К оплате")
    String due();

    @Message("Состояние")
    String stateColumn();

    @Message("Канал")
    String channel();

    @Message("""
            {#switch code}\
            {#case 'shop'}витрина\
            {#case 'site'}витрина\
            {#case 'api'}программа\
            {#case 'chat'}переписка\
            {#case 'vk'}ВКонтакте\
            {#case 'telegram'}Telegram\
            {#case 'max'}MAX\
            {#case 'whatsapp'}WhatsApp\
            {#case 'instagram'}Instagram\
            {#case 'sms'}СМС\
            {#else}{code}\
            {/switch}""")
    String channelName(String code);

    @Message("ещё\u00a0{count}")
    String andMore(int count);

    @Message("Заказов нет")
    String noOrders();

    @Message("Уберите часть условий или посмотрите все заказы.")
    String noOrdersHint();

    @Message("Заказ {number}")
    String order(String number);

    @Message("Такого заказа нет")
    String noSuchOrder();

    @Message("Доставка")
    String delivery();

    @Message("Адрес")
    String address();

    @Message("Телефон")
    String phone();

    @Message("Почта")
    String mail();

    @Message("Комментарий")
    String comment();

    @Message("Товары")
    String goods();

    @Message("Сумма")
    String sum();

    @Message("Цена")
    String price();

    @Message("Кол-во")
    String quantity();

    @Message("на выбор")
    String toChoose();

    @Message("Скидка")
    String discount();

    @Message("Курьер возьмёт")
    String courierAsks();

    @Message("{least}–{most}, столько, сколько оставят")
    String dueRange(String least, String most);

    @Message("Обещано")
    String promised();

    @Message("Ждёт подтверждения до")
    String expires();

    @Message("История")
    String history();

    @Message("покупатель")
    String actorBuyer();

    @Message("система")
    String actorSystem();

    @Message("Подтвердить заказ")
    String confirm();

    @Message("Товары останутся за покупателем, ему уйдёт сообщение.")
    String confirmHint();

    @Message("Заказ {number} подтверждён.")
    String confirmed(String number);

    @Message("Отменить заказ")
    String cancel();

    @Message("Товары вернутся в продажу, покупателю уйдёт сообщение. Отменить отмену нельзя.")
    String cancelHint();

    @Message("Причина")
    String reason();

    @Message("Напишите причину, не длиннее {length} знаков.")
    String reasonMissing(int length);

    @Message("Заказ {number} отменён.")
    String cancelled(String number);

    @Message("Склад")
    String stock();

    @Message("Все артикулы")
    String allSkus();

    @Message("Начало артикула")
    String skuStart();

    @Message("Артикул")
    String sku();

    @Message("Товар")
    String product();

    @Message("Свободно")
    String available();

    @Message("В резерве")
    String held();

    @Message("В пути")
    String shipped();

    @Message("Продано")
    String sold();

    @Message("Едет назад")
    String returning();

    @Message("На проверке")
    String quarantined();

    @Message("Списано")
    String writtenOff();

    @Message("Принято всего")
    String received();

    @Message("Ничего не нашлось")
    String noStock();

    @Message("Проверьте начало артикула.")
    String noStockHint();

    @Message("Все артикулы есть на складе с запасом.")
    String noAlarms();

    @Message("Принять на склад")
    String receive();

    @Message("Сколько")
    String howMany();

    @Message("Документ")
    String document();

    @Message("Номер накладной. Одна строка одного документа считается один раз.")
    String documentHint();

    @Message("Принято: {sku}, {quantity} шт.")
    String receivedNow(String sku, int quantity);

    @Message("Строка {sku} документа {document} уже была принята.")
    String receivedBefore(String sku, String document);

    @Message("Укажите количество от 1 до {most}.")
    String quantityWrong(int most);

    @Message("Укажите документ, не длиннее {length} знаков.")
    String documentMissing(int length);

    @Message("Такого артикула нет в каталоге.")
    String unknownSku();

    @Message("импорт каталога")
    String byImport();

    @Message("Последние движения")
    String moves();

    @Message("Движений пока нет.")
    String noMoves();

    @Message("Когда")
    String when();

    @Message("""
            {#switch what}\
            {#case RECEIPT}приёмка\
            {#case HOLD}резерв\
            {#case RELEASE}резерв снят\
            {#case EXPIRY}резерв истёк\
            {#case ADJUSTMENT}корректировка\
            {#case TRANSFER}перемещение\
            {/switch}""")
    String move(StockMove.What what);

    @Message("Магазины")
    String shops();

    @Message("открыт")
    String shopOpen();

    @Message("закрыт")
    String shopClosed();

    @Message("Адреса")
    String hosts();

    @Message("Язык, валюта, время")
    String localeColumn();

    @Message("Витрина")
    String storefront();

    @Message("Заказы магазина")
    String ordersOfShop();

    @Message("""
            {#switch code}\
            {#case 'name'}Название\
            {#case 'tagline'}Строка под названием\
            {#case 'state'}Состояние\
            {#case 'hosts'}Адреса\
            {#case 'locale'}Язык\
            {#case 'currency'}Валюта\
            {#case 'zone'}Часовой пояс\
            {#case 'contacts.phone'}Телефон\
            {#case 'contacts.email'}Почта\
            {#case 'contacts.city'}Город\
            {#case 'contacts.hours'}Часы работы\
            {#case 'contacts.telegram'}Telegram\
            {#case 'contacts.vk'}ВКонтакте\
            {#case 'contacts.whatsapp'}WhatsApp\
            {#case 'legal.seller'}Продавец\
            {#case 'legal.inn'}ИНН\
            {#case 'legal.ogrn'}ОГРН\
            {#case 'legal.address'}Юридический адрес\
            {#case 'assortment.all'}Весь каталог\
            {#case 'assortment.categories'}Разделы\
            {#case 'assortment.except'}Кроме разделов\
            {#case 'logo'}Логотип\
            {#case 'title'}Заголовок\
            {#case 'text'}Текст\
            {#case '--radius'}Скругление\
            {#case '--font-text'}Шрифт текста\
            {#case '--font-display'}Шрифт заголовков\
            {#case '--photo-ratio'}Пропорции фотографий\
            {#else}{code}\
            {/switch}""")
    String setting(String code);

    @Message("{#switch code}{#case 'OPEN'}открыт{#else}закрыт{/switch}")
    String shopState(String code);

    @Message("Правки и файлы")
    String differences();

    @Message("Магазин такой, как в его файлах: из консоли ничего не меняли.")
    String noDifferences();

    @Message(
            "Сейчас действует то, что задали в консоли. Пока файл прежний, так и останется, перезапуск этого не изменит.")
    String consoleWins();

    @Message("""
            Когда файл изменят, при следующем запуске он применится целиком, и эти правки пропадут. \
            Чтобы правка осталась надолго, внесите её в файл.""")
    String fileWins();

    @Message("В файле")
    String inFile();

    @Message("Сейчас в магазине")
    String inShop();

    @Message("Что")
    String settingColumn();

    @Message("не задано")
    String notSet();

    @Message("Контакты")
    String contacts();

    @Message("Продавец")
    String seller();

    @Message("Открыть витрину")
    String openStorefront();

    @Message("Название, контакты, цвета")
    String editBrand();

    @Message("Бренд: {name}")
    String brandOf(String name);

    @Message("Слова")
    String words();

    @Message("Цвета")
    String colours();

    @Message("Пишите #rrggbb. Пустое поле: как принято в Прилавке. Плохо читаемое сочетание не сохранится.")
    String coloursHint();

    @Message("Пустое поле покупателю не показывают.")
    String contactsHint();

    @Message("Сохранить")
    String save();

    @Message("Поправьте отмеченное, остальное на месте.")
    String mendBelow();

    @Message("Сохранено. Покупатели видят это уже сейчас.")
    String brandSaved();

    @Message("Закрыть магазин")
    String closeShop();

    @Message("Покупатели увидят, что магазин закрыт, и контакты. Новых заказов не будет, прежние останутся.")
    String closeShopHint();

    @Message("Открыть магазин")
    String openShop();

    @Message("Магазин закрыт.")
    String closedNow();

    @Message("Магазин открыт.")
    String openedNow();
}
