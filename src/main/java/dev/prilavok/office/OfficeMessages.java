package dev.prilavok.office;

import dev.prilavok.order.OrderState;
import dev.prilavok.stock.StockMove;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of head office's console, Russian here, English in messages/office_en.properties. */
@MessageBundle(value = "office", locale = "ru")
public interface OfficeMessages {
    @Message("Ждут подтверждения")
    String waiting();

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

    @Message("Продавец")
    String seller();

    @Message("Открыть витрину")
    String openStorefront();
}
