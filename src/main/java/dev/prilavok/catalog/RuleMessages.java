package dev.prilavok.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with a rule of a shop, English in messages/rules_en.properties. */
@MessageBundle(value = "rules", locale = "ru")
public interface RuleMessages {
    @Message(
            "{#when reason}{#is EMPTY}Выберите хотя бы одно условие.{#is TOO_MANY}Правил уже {most}, больше нельзя. Уберите одно из них.{#is UNITS}Остаток: целое число от 1 до {units}.{/when}")
    String refused(RuleRefused.Reason reason, int most, int units);

    @Message("Витрины магазинов")
    String listings();

    @Message("Что магазины делают по-своему")
    String different();

    @Message("Магазин")
    String shop();

    @Message("Своя цена")
    String priced();

    @Message("Скрыто")
    String hidden();

    @Message("Вручную")
    String pinned();

    @Message("Свои слова")
    String worded();

    @Message("Правил")
    String rules();

    @Message("Раздел")
    String section();

    @Message("Сохранить")
    String save();

    @Message("Сохранено.")
    String freedomsSaved();

    @Message("Разделов с товарами пока нет.")
    String noSections();

    @Message(
            "{#when facet}{#is CATEGORY}Раздел{#is GENDER}Для кого{#is SEASON}Сезон{#is MATERIAL}Материал{#is BRAND}Марка{#is SIZE}Размер{#is COLOUR}Цвет{/when}")
    String facet(Facet facet);

    @Message("{#if letsIn}свободно не меньше {units} шт.{#else}свободно меньше {units} шт.{/if}")
    String unitsCondition(boolean letsIn, int units);

    @Message("Витрина «{shop}»")
    String listingOf(String shop);

    @Message("Название магазина")
    String shopHint();

    @Message("Найти")
    String findShop();

    @Message("Такого магазина нет.")
    String noShops();

    @Message("Все магазины")
    String allShops();

    @Message("Товар")
    String product();

    @Message("Что сделано")
    String ways();

    @Message("Кто и когда")
    String who();

    @Message("Кто")
    String by();

    @Message("Когда")
    String when();

    @Message("Своё название: {name}")
    String ownName(String name);

    @Message(
            "{#switch way}{#case 'hidden'}скрыто{#case 'pinned'}показано вручную{#case 'price'}своя цена{#case 'name'}своё название{#case 'told'}своё описание{#else}своё первое фото{/switch}")
    String way(String way);

    @Message("Здесь магазин ничего не делает по-своему.")
    String nothing();

    @Message("Что делает")
    String rule();

    @Message("Условия")
    String conditions();

    @Message("Валюта")
    String currency();

    @Message("{#if letsIn}Показывать{#else}Не показывать{/if}")
    String effect(boolean letsIn);

    @Message("Подходит товаров")
    String fits();

    @Message(
            "Своя цена действует, пока её разрешают раздел, марка и товар; здесь она стоит так, как её назначил магазин.")
    String pricedHint();
}
