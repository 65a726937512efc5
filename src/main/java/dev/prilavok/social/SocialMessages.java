package dev.prilavok.social;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of order links, Russian here, English in messages/social_en.properties. */
@MessageBundle(value = "social", locale = "ru")
public interface SocialMessages {
    @Message("Срок этой ссылки вышел, вещи вернулись в продажу. Напишите продавцу, он сделает новую.")
    String linkExpired();

    @Message("Продавец отозвал эту ссылку. Напишите ему, если вещи ещё нужны.")
    String linkRevoked();

    @Message("По этой ссылке уже оформлен заказ. Если это были вы, его статус по ссылке из сообщения.")
    String linkUsed();

    @Message("Вещи из этой ссылки разобрали. Посмотрите, что ещё есть в магазине, или напишите продавцу.")
    String linkGoodsGone();

    @Message("Цены этой ссылки больше не действуют. Напишите продавцу, он сделает новую.")
    String linkOutdated();

    @Message(
            "Ссылки этого магазина уже держат вещей: {held}. Вместе с этой станет больше {most}. Отзовите лишнюю ссылку или сделайте многоразовую, она ничего не держит.")
    String tooManyLinkUnits(int held, int most);

    @Message("{#when fault}"
            + "{#is NO_GOODS}Выберите хотя бы одну вещь и размер."
            + "{#is TOO_MANY_LINES}В одной ссылке помещается десять размеров. Уберите лишние."
            + "{#is BAD_QUANTITY}Количество — от одного до девяти."
            + "{#is TWICE}Один размер выбран дважды."
            + "{#is NOT_SOLD_HERE}Эта вещь больше не продаётся в вашем магазине."
            + "{#is LONELY_ALTERNATIVE}Для примерки на выбор отметьте хотя бы два размера."
            + "{#is MIXED_ALTERNATIVES}На выбор предлагают размеры одной вещи, по одной штуке."
            + "{#is TOO_MANY_ALTERNATIVES}На выбор можно отправить не больше трёх размеров одной вещи и трёх таких вещей."
            + "{#is DEAR_ALTERNATIVES}Столько дорогих вещей на выбор сразу не привезти. Оставьте меньше размеров."
            + "{#is NOT_FOR_TRIAL}Эту вещь нельзя примерить при получении. Отправьте один размер."
            + "{#is NO_TIME_LIMIT}Одноразовая ссылка держит вещи, ей нужен срок."
            + "{#is BAD_TIME_LIMIT}Такой срок не подходит. Выберите из списка."
            + "{#is BAD_DISCOUNT}Такая скидка больше вашего заработка на одной из вещей. Сделайте меньше."
            + "{#is LONG_MESSAGE}Сообщение длиннее 500 знаков."
            + "{#is LONG_SOURCE}Название поста или кампании длиннее 200 знаков."
            + "{#is CONTACT_FOR_MANY}Имя и телефон добавляют только в одноразовую ссылку."
            + "{#is NO_NAME}Напишите, на чьё имя заказ."
            + "{#is NO_PHONE}Нужен телефон: по нему позвонит курьер."
            + "{/when}")
    String fault(LinkIncomplete.Fault fault);

    @Message("от {price}")
    String from(String price);

    @Message("Размер {size}")
    String size(String size);

    @Message("Размеры {sizes} на выбор")
    String sizesToChoose(String sizes);

    @Message("и ещё {count}")
    String more(int count);

    @Message("Примерка до оплаты")
    String tryBeforePaying();
}
