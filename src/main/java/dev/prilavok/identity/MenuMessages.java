package dev.prilavok.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Names of the places of the consoles and of the posts of people, English in messages/menu_en.properties. */
@MessageBundle(value = "menu", locale = "ru")
public interface MenuMessages {
    @Message("Обзор")
    String overview();

    @Message("Заказы")
    String orders();

    @Message("Склад")
    String stock();

    @Message("Сборка")
    String picking();

    @Message("Не хватает вещей")
    String shortParcels();

    @Message("Товары")
    String products();

    @Message("Прайс-листы")
    String prices();

    @Message("Импорт")
    String imports();

    @Message("Поиск")
    String search();

    @Message("Вид магазина")
    String myShop();

    @Message("Выгрузки")
    String feeds();

    @Message("Сообщения")
    String outbox();

    @Message("Перевозчики")
    String carriers();

    @Message("Ссылки")
    String links();

    @Message("Товары")
    String goods();

    @Message("Витрины")
    String listings();

    @Message("Подборки")
    String sets();

    @Message("Витрина")
    String storefront();

    @Message("Посылки")
    String parcels();

    @Message("Отказы")
    String refusals();

    @Message("Сделано")
    String parcelsDone();

    @Message("Владелец")
    String post_owner();

    @Message("Директор")
    String post_director();

    @Message("Бухгалтер")
    String post_accountant();

    @Message("Менеджер каталога")
    String post_catalogue_manager();

    @Message("Склад")
    String post_warehouse();

    @Message("Поддержка")
    String post_support();

    @Message("Франчайзи")
    String post_franchisee();

    @Message("Помощник")
    String post_assistant();

    @Message("Курьер")
    String post_courier();

    @Message("Мастер")
    String post_installer();

    @Message("Система партнёра")
    String post_partner();

    @Message("Возвраты")
    String returns();

    @Message("Разборы")
    String cases();

    @Message("Заработок")
    String earnings();

    @Message("Выплаты")
    String payouts();

    @Message("Рекламный фонд")
    String fund();

    @Message("Книга")
    String books();

    @Message("Деньги")
    String money();

    @Message("Отчёты")
    String statements();

    @Message("Споры по отчётам")
    String disputes();

    @Message("Чеки")
    String receipts();

    @Message("Реестры")
    String registers();

    @Message("Онлайн-оплаты")
    String payments();

    @Message("Расхождения")
    String discrepancies();

    @Message("Банк")
    String bank();

    @Message("Счета служб")
    String carrierInvoices();

    @Message("Касса")
    String desk();

    @Message("Договоры")
    String agreements();

    @Message("Магазины")
    String shops();

    @Message("Создать")
    String newLink();

    @Message("Профиль")
    String account();

    @Message("Ещё")
    String more();

    @Message("Сотрудники")
    String staff();

    @Message("Сеть")
    String network();

    @Message("Закрытие месяца")
    String close();
}
