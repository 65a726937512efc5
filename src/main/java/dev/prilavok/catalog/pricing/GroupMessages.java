package dev.prilavok.catalog.pricing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about groups of franchisees with prices of their own, English in messages/pricegroups_en.properties. */
@MessageBundle(value = "pricegroups", locale = "ru")
public interface GroupMessages {
    @Message("Группы партнёров")
    String title();

    @Message(
            "У группы свой прайс-лист рядом с общим. Где он молчит, действует общий. Партнёр состоит не больше чем в одной группе.")
    String hint();

    @Message("Групп пока нет.")
    String none();

    @Message("Группа")
    String group();

    @Message("Новая группа")
    String fresh();

    @Message("Название")
    String name();

    @Message("Создать группу")
    String add();

    @Message("Группа создана. Добавьте в неё партнёров.")
    String added();

    @Message("Переименовать")
    String rename();

    @Message("Название изменено.")
    String renamed();

    @Message("Партнёры")
    String members();

    @Message("Партнёр")
    String partner();

    @Message("Код")
    String key();

    @Message("Прайс-листы")
    String lists();

    @Message("В группе пока никого. Цены остаются общими.")
    String nobody();

    @Message("Добавить партнёра")
    String addMember();

    @Message("Имя, ключ или магазин партнёра")
    String findHint();

    @Message("Найти")
    String find();

    @Message("Никого не нашлось. Попробуйте часть имени или адрес магазина.")
    String notFound();

    @Message("Добавить")
    String join();

    @Message("Перевести сюда")
    String move();

    @Message("сейчас в группе «{name}»")
    String isIn(String name);

    @Message("уже здесь")
    String isHere();

    @Message("Убрать")
    String leave();

    @Message("{deed}: {name}")
    String actOn(String deed, String name);

    @Message("Партнёр в группе. Новые заказы считаются по её ценам.")
    String joined();

    @Message("Партнёр вышел из группы, для него снова действует общий прайс-лист.")
    String left();

    @Message("Общий прайс-лист")
    String general();

    @Message("Для кого")
    String whose();
}
