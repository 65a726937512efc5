package dev.prilavok.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about what shops may change of a product, English in messages/permits_en.properties. */
@MessageBundle(value = "permits", locale = "ru")
public interface PermitMessages {
    @Message(
            "Головная компания не разрешила магазинам {#when what}{#is NAME}своё название{#is TOLD}свой текст{#is PHOTO}выбор первого фото{#is PRICE}свою цену{/when} для этого товара. Прежнее, если было, сохранено и вернётся, когда разрешат.")
    String refused(NotPermitted.What what);

    @Message("Что магазины могут менять")
    String permits();

    @Message(
            "Если запретить, своё у магазинов сохранится и вернётся, когда снова разрешите; покупатели тем временем видят ваше. В новом разделе можно менять только цену.")
    String permitsHint();

    @Message("Название")
    String name();

    @Message("Текст")
    String told();

    @Message("Первое фото")
    String photo();

    @Message("Цена в коридоре")
    String price();

    @Message("Исключения")
    String exceptions();

    @Message("Для марки или одного товара. Товар важнее марки, марка важнее раздела.")
    String exceptionsHint();

    @Message("Исключений нет: всё решают разделы.")
    String noExceptions();

    @Message("Марка")
    String brand();

    @Message("Товар")
    String product();

    @Message("Марка, как в товарах. Или оставьте пустым и назовите артикул.")
    String brandHint();

    @Message("Артикул товара")
    String article();

    @Message("Любой из его артикулов: исключение будет для всех размеров и цветов.")
    String articleHint();

    @Message("{#when may}{#is 'yes'}можно{#is 'no'}нельзя{#is 'wider'}как в разделе{/when}")
    String may(String may);

    @Message("Добавить исключение")
    String add();

    @Message("Убрать")
    String remove();

    @Message("Убрать исключение «{name}»")
    String removeThis(String name);

    @Message("Исключение сохранено.")
    String added();

    @Message("Исключение убрано: снова решают раздел и марка.")
    String removed();

    @Message(
            "{#when reason}{#is TARGET}Назовите либо марку, либо артикул.{#is BRAND}Товаров такой марки нет.{#is ARTICLE}Такого артикула нет.{#is NOTHING}Выберите хотя бы одно «можно» или «нельзя».{/when}")
    String wrong(PermitRefused.Reason reason);
}
