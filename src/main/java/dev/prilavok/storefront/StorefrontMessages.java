package dev.prilavok.storefront;

import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.Facet;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the shop window, Russian here, English in messages/storefront_en.properties. */
@MessageBundle(value = "storefront", locale = "ru")
public interface StorefrontMessages {
    @Message("К содержанию")
    String toContent();

    @Message("Разделы")
    String sections();

    @Message("Поиск")
    String search();

    @Message("Что ищете")
    String searchWhat();

    @Message("Найти")
    String find();

    @Message("Корзина, вещей: {things}")
    String basket(int things);

    @Message("О магазине")
    String about();

    @Message("Контакты")
    String contacts();

    @Message("Доставка и примерка")
    String delivery();

    @Message("Возврат и обмен")
    String returns();

    @Message("Публичная оферта")
    String offer();

    @Message("Персональные данные")
    String privacy();

    @Message("Продавец: {seller}")
    String legal(String seller);

    @Message("ИНН {number}")
    String inn(String number);

    @Message("ОГРН {number}")
    String ogrn(String number);

    @Message("Позвонить")
    String call();

    @Message("Написать письмо")
    String mail();

    @Message("Написать в Телеграм")
    String telegram();

    @Message("Написать ВКонтакте")
    String vk();

    @Message("Написать в WhatsApp")
    String whatsapp();

    @Message("Было ")
    String before();

    @Message("от {price}")
    String from(String price);

    @Message("Смотреть всё")
    String seeAll();

    @Message("Новое")
    String novelties();

    @Message("Сейчас в магазине")
    String now();

    @Message("Все {goods}")
    String all(int goods);

    @Message("Как это работает")
    String howTitle();

    @Message("Выберите одну вещь или несколько")
    String how1();

    @Message("Сомневаетесь в размере — возьмите два и оставьте один")
    String how1more();

    @Message("Примерьте дома")
    String how2();

    @Message("Курьер подождёт 15 минут, в пункте выдачи есть примерочная")
    String how2more();

    @Message("Заплатите за то, что оставили")
    String how3();

    @Message("Не подошло ничего — не платите ничего")
    String how3more();

    @Message("Подробнее")
    String readOn();

    @Message("Вы здесь")
    String path();

    @Message("Примерка дома. Платите только за то, что оставили.")
    String payForKept();

    @Message("Все вещи")
    String everything();

    @Message("Все")
    String allOf();

    @Message("В этом разделе сейчас ничего нет. Загляните в другие.")
    String emptySection();

    @Message("Порядок")
    String order();

    @Message("Вещи")
    String goods();

    @Message("Показать ещё")
    String more();

    @Message("По запросу «{query}» ничего не нашлось. Попробуйте другое слово или напишите, что ищете.")
    String nothingFound(String query);

    @Message("Может быть, подойдёт")
    String perhaps();

    @Message("закончилось")
    String soldOut();

    @Message("Фотографии")
    String photos();

    @Message("Всё разобрали. Когда вещь вернётся на склад, она появится здесь.")
    String soldOutNote();

    @Message("Примерьте дома, потом платите.")
    String trialTitle();

    @Message("Курьер подождёт 15 минут. Не подошло — ничего не платите.")
    String trialMore();

    @Message("Цвет: {name}")
    String colour(String name);

    @Message("Размер")
    String size();

    @Message("закончился")
    String sizeGone();

    @Message("Обмеры")
    String howToMeasure();

    @Message("см")
    String cm();

    @Message("{size}: {facts} см")
    String fit(String size, String facts);

    @Message("Сомневаетесь? Возьмите два размера")
    String twoSizes();

    @Message("Второй вернётся с курьером, платить за него не нужно")
    String twoSizesMore();

    @Message("не нужно")
    String noSecond();

    @Message("Посмотреть другие")
    String seeOthers();

    @Message("В корзину")
    String toBasket();

    @Message("[a] и [b] на выбор")
    String oneOf();

    @Message("Обмеры изделия, см")
    String measures();

    @Message("Обмер")
    String measure();

    @Message("Измерена сама вещь, обхват по кругу. Сравните с той, что вам впору.")
    String measuresHow();

    @Message("Описание")
    String description();

    @Message("Состав и уход")
    String composition();

    @Message("{city}: {way}, {day}, {price}.")
    String deliveryTo(String city, String way, String day, String price);

    @Message("Цена и день для вашего города будут видны до заказа и не изменятся у двери.")
    String deliveryMore();

    @Message("Ещё посмотрите")
    String similar();

    @Message("Предпросмотр черновика. Его видите только вы.")
    String previewNote();

    @Message("Объявление")
    String announcement();

    @Message("MAX")
    String max();

    @Message("Одноклассники")
    String ok();

    @Message("YouTube")
    String youtube();

    @Message("Instagram")
    String instagram();

    @Message(
            "{#when sort}{#is RECOMMENDED}Рекомендуем{#is POPULAR}Популярное{#is NEW}Новое{#is CHEAP}Дешевле{#is DEAR}Дороже{/when}")
    String sortBy(CatalogQuery.Sort sort);

    @Message("{#when facet}"
            + "{#is SIZE}Размер"
            + "{#is COLOUR}Цвет"
            + "{#is CATEGORY}Раздел"
            + "{#is GENDER}Для кого"
            + "{#is SEASON}Сезон"
            + "{#is MATERIAL}Материал"
            + "{#is BRAND}Марка"
            + "{/when}")
    String facet(Facet facet);

    @Message("{#when family}"
            + "{#is 'CLOTHES RU'}Одежда, российские"
            + "{#is 'CLOTHES EU'}Одежда, европейские"
            + "{#is 'CLOTHES UK'}Одежда, британские"
            + "{#is 'CLOTHES INT'}Одежда, международные"
            + "{#is 'SHOES UK'}Обувь, британские"
            + "{#is 'SHOES RU'}Обувь, российские"
            + "{#is 'SHOES EU'}Обувь, европейские"
            + "{#is 'HEADWEAR RU'}Головные уборы"
            + "{#else}{family}"
            + "{/when}")
    String sizeFamily(String family);

    @Message("Сетка:")
    String sizesIn();

    @Message("на бирке {own}")
    String sizeOnLabel(String own);

    @Message("Фильтры")
    String filters();

    @Message("Цена")
    String price();

    @Message("от")
    String priceFrom();

    @Message("до")
    String priceTo();

    @Message("{#if from}от {from}{/if}{#if from && to} {/if}{#if to}до {to}{/if}")
    String priceBetween(String from, String to);

    @Message("Показать")
    String showChosen();

    @Message("Сбросить всё")
    String clearFilters();

    @Message("Убрать: {name}")
    String takeAway(String name);

    @Message("Выбрано")
    String chosenFilters();

    @Message("Нашлось: {total}")
    String foundCount(int total);

    @Message("С такими фильтрами ничего не осталось. Уберите один из них.")
    String nothingLeft();

    @Message("Закрыть")
    String close();

    @Message("Предыдущая фотография")
    String previousPhoto();

    @Message("Следующая фотография")
    String nextPhoto();

    @Message("Как измерена вещь")
    String howMeasured();

    @Message("Все размеры")
    String allSizes();

    @Message("Вы смотрели")
    String seenLately();

    @Message("Другой город")
    String otherTown();

    @Message("Например, Казань")
    String townPlaceholder();

    @Message("Узнать")
    String showTown();

    @Message("Какой из них?")
    String whichTown();

    @Message(
            "{#if name}Города «{name}» в нашем списке нет. Проверьте, как он написан.{#else}Напишите, куда везти.{/if}")
    String noTown(String name);
}
