package dev.prilavok.tenancy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about brands, Russian here, English in messages/tenancy_en.properties. */
@MessageBundle(value = "tenancy", locale = "ru")
public interface TenancyMessages {
    @Message("Дайте название, не длиннее {most} знаков.")
    String nameWrong(int most);

    @Message("«{slug}» — адрес самой платформы, магазин под ним не откроется. Дайте папке магазина другое имя.")
    String nameTaken(String slug);

    @Message("Уложитесь в одну строку, не длиннее {most} знаков.")
    String tooLong(int most);

    @Message("Запишите телефон цифрами, например +7 900 000-10-39.")
    String phoneWrong();

    @Message("Запишите адрес почты целиком, например anna@example.org.")
    String emailWrong();

    @Message("Запишите имя или ссылку https://t.me/…, https://vk.com/…, https://wa.me/…")
    String messengerWrong();

    @Message("Запишите ссылку целиком: {example}")
    String siteWrong(String example);

    @Message("Выберите фотографию из каталога.")
    String pictureWrong();

    @Message("День пишут так: 2026-11-25.")
    String dayWrong();

    @Message("Последний день раньше первого.")
    String daysTurned();

    @Message("Выберите одно из предложенного.")
    String notOffered();

    @Message("Головная компания ведёт это сама. Попросите её, если нужно иначе.")
    String keptByOffice();

    @Message("Дайте странице название, не длиннее {most} знаков.")
    String pageTitleWrong(int most);

    @Message("Слишком длинный текст: больше {most} знаков или есть непечатные.")
    String pageTextWrong(int most);

    @Message("Адрес пишут латинскими буквами, цифрами и дефисом, до 40 знаков.")
    String pageAddressWrong();

    @Message("Такая страница уже есть, возьмите другой адрес.")
    String pageAddressTaken();

    @Message("Своих страниц может быть не больше {most}. Удалите одну из них.")
    String tooManyPages(int most);

    @Message("Эту страницу покупатель должен находить всегда.")
    String pageNeeded();

    @Message("Нужен SVG с viewBox до 64 КБ или PNG, JPEG до 512 КБ и 4000 точек в ширину и в высоту.")
    String logoWrong();

    @Message("Логотип почти не виден на фоне магазина: контраст {ratio} : 1. Возьмите другой логотип или другой фон.")
    String logoLost(String ratio);

    @Message(
            "Пока страница была открыта, черновик изменили: {by}, {at}. Ничего не потеряно: сохраните своё поверх или возьмите сохранённое.")
    String draftMoved(String by, String at);

    @Message(
            "Черновика больше нет: его опубликовали или отменили в другом окне. Ничего не потеряно: сохраните своё заново или возьмите то, что в магазине.")
    String draftGone();

    @Message("Пока вы готовили черновик, магазин изменили: {parts}. Посмотрите, что получится, и опубликуйте ещё раз.")
    String liveMoved(String parts);

    @Message("Черновик с тех пор изменился. Посмотрите его и опубликуйте ещё раз.")
    String publishMoved();

    @Message("Публиковать нечего: черновик такой же, как магазин.")
    String nothingToPublish();

    @Message("""
            {#switch name}\
            {#case 'NAME'}название\
            {#case 'TAGLINE'}строка под названием\
            {#case 'CONTACTS'}контакты\
            {#case 'COLOURS'}цвета\
            {#case 'FONTS'}шрифты\
            {#case 'SHAPE'}углы, плотность и форма фото\
            {#case 'LOGO'}логотип\
            {#case 'HERO'}первый экран\
            {#case 'ANNOUNCEMENT'}объявление\
            {#else}страницы\
            {/switch}""")
    String part(String name);

    @Message("Цвет пишут так: #1c1f1d.")
    String colourWrong();

    @Message("«{front}» на «{back}» плохо видно: контраст {ratio} : 1, людям нужно {least} : 1.")
    String faint(String front, String back, String ratio, String least);

    @Message("""
            {#switch name}\
            {#case '--ink'}Текст\
            {#case '--paper'}Фон\
            {#case '--muted'}Второстепенный текст\
            {#case '--line'}Линии\
            {#case '--accent'}Кнопки\
            {#case '--accent-ink'}Надписи на кнопках\
            {#case '--sale'}Скидки\
            {#case '--ok'}Хорошие вести\
            {#else}{name}\
            {/switch}""")
    String colour(String name);

    @Message("""
            {#switch name}\
            {#case 'name'}Название\
            {#case 'tagline'}Строка под названием\
            {#case 'contacts.phone'}Телефон\
            {#case 'contacts.email'}Почта\
            {#case 'contacts.city'}Город\
            {#case 'contacts.hours'}Часы работы\
            {#case 'contacts.telegram'}Telegram\
            {#case 'contacts.whatsapp'}WhatsApp\
            {#case 'contacts.viber'}Viber (номер)\
            {#case 'contacts.max'}MAX\
            {#case 'contacts.vk'}ВКонтакте\
            {#case 'contacts.ok'}Одноклассники\
            {#case 'contacts.youtube'}YouTube\
            {#case 'contacts.instagram'}Instagram\
            {#case 'front.title'}Заголовок первого экрана\
            {#case 'front.text'}Текст под ним\
            {#case 'front.product'}Фото какого товара\
            {#case 'front.picture'}Какое из его фото\
            {#case 'front.announcement'}Объявление\
            {#case 'front.from'}С какого дня\
            {#case 'front.until'}По какой день\
            {#case '--radius'}Скругление углов\
            {#case '--density'}Плотность\
            {#case '--photo-ratio'}Форма фотографий\
            {#case '--font-text'}Шрифт текста\
            {#case '--font-display'}Шрифт заголовков\
            {#case 'order'}Место в меню\
            {#case 'hidden'}Скрыта\
            {#else}{name}\
            {/switch}""")
    String field(String name);
}
