package dev.prilavok.franchise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the editor of a shop's pages, English in messages/mypages_en.properties. */
@MessageBundle(value = "mypages", locale = "ru")
public interface ShopPageMessages {
    @Message("новая")
    String pageNew();

    @Message("изменена")
    String pageChanged();

    @Message("скрыта")
    String pageHidden();

    @Message("Страница убрана из черновика. Её можно вернуть в списке внизу.")
    String pageDropped();

    @Message("Обычные страницы")
    String usualPages();

    @Message("Свои страницы")
    String ownPages();

    @Message("Своих страниц пока нет. Например: как ухаживать за льном, о мастерской, подарочные карты.")
    String noOwnPages();

    @Message("Убранные")
    String droppedPages();

    @Message("Условия, которые ведёт головная компания")
    String legalPages();

    @Message("Только чтение")
    String readOnly();

    @Message("Добавить страницу")
    String addPage();

    @Message("Новая страница")
    String newPage();

    @Message("Выше: {name}")
    String up(String name);

    @Message("Ниже: {name}")
    String down(String name);

    @Message("Убрать: {name}")
    String drop(String name);

    @Message("Убрать")
    String dropShort();

    @Message("Вернуть: {name}")
    String undrop(String name);

    @Message("Вернуть")
    String undropShort();

    @Message("Заголовок")
    String pageTitle();

    @Message("Адрес страницы")
    String pageAddress();

    @Message("Пусто: составим из заголовка. Потом адрес не меняется, чтобы ссылки жили.")
    String pageAddressHint();

    @Message("Текст")
    String pageText();

    @Message("## заголовок, **жирный**, *курсив*, - список, [ссылка](https://…). HTML не действует.")
    String pageTextHint();

    @Message("Показывать покупателям")
    String pageShown();

    @Message("Оформление текста")
    String tools();

    @Message("Ж")
    String bold();

    @Message("К")
    String italic();

    @Message("Заголовок")
    String heading();

    @Message("Список")
    String bullets();

    @Message("текст")
    String sample();

    @Message("Жирный")
    String boldName();

    @Message("Курсив")
    String italicName();
}
