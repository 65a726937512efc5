package dev.prilavok.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about a shop and its brand, as head office keeps them, English in messages/shopcard_en.properties. */
@MessageBundle(value = "shopcard", locale = "ru")
public interface ShopCardMessages {
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
