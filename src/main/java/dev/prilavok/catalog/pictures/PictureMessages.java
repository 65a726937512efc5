package dev.prilavok.catalog.pictures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about pictures, Russian here, English in messages/pictures_en.properties. */
@MessageBundle(value = "pictures", locale = "ru")
public interface PictureMessages {
    @Message("{#when reason}"
            + "{#is NOT_A_PICTURE}Это не картинка. Подойдут JPEG, PNG, WebP, GIF и BMP."
            + "{#is OTHER_KIND}Картинки HEIC, AVIF и TIFF не читаются. Сохраните её как JPEG или PNG."
            + "{#is BROKEN}Файл повреждён: картинка не читается до конца. Сохраните её заново."
            + "{#is TOO_BIG}Картинка слишком большая: до 12 000 точек по стороне и 40 миллионов точек всего."
            + "{#is TOO_HEAVY}Файл тяжелее 25 МБ. Уменьшите картинку."
            + "{#is NOT_FOUND}Файла с картинкой нет."
            + "{/when}")
    String refused(PictureRefused.Reason reason);

    @Message("{#when code}"
            + "{#is 'NOT_A_PICTURE'}По адресу лежит не картинка. Подойдут JPEG, PNG, WebP, GIF и BMP."
            + "{#is 'OTHER_KIND'}По адресу лежит HEIC, AVIF или TIFF. Положите туда JPEG или PNG."
            + "{#is 'BROKEN'}Картинка повреждена. Положите по адресу целый файл."
            + "{#is 'TOO_BIG'}Картинка слишком большая: до 12 000 точек по стороне и 40 миллионов точек всего."
            + "{#is 'TOO_HEAVY'}Файл тяжелее 25 МБ. Положите по адресу картинку меньше."
            + "{#is 'TOO_LARGE'}Файл тяжелее 25 МБ. Положите по адресу картинку меньше."
            + "{#is 'BAD_ADDRESS'}Такой адрес не открывается. Нужен полный адрес, который начинается с http:// или https://, без пароля и своего порта."
            + "{#is 'INSIDE'}Адрес ведёт во внутреннюю сеть, туда мы не ходим. Нужен адрес, который открыт всем."
            + "{#is 'CLOSED'}Этот сайт не открыт для загрузки картинок. Его открывает тот, кто настраивает платформу."
            + "{#is 'NO_SUCH_HOST'}Такого сайта нет. Проверьте имя сайта в адресе."
            + "{#is 'UNREACHABLE'}Сайт не отвечает. Проверьте, открывается ли он."
            + "{#is 'TOO_SLOW'}Сайт отвечает слишком долго."
            + "{#is 'BAD_CERTIFICATE'}У сайта негодный сертификат https. Его обновляет владелец сайта."
            + "{#is 'TOO_MANY_REDIRECTS'}Сайт пересылает с адреса на адрес без конца. Укажите адрес самой картинки."
            + "{#is 'ANSWERED'}Сайт ответил {fact}. Проверьте, открывается ли адрес без входа."
            + "{#is 'NOT_SENT'}1С назвала эту картинку, но не прислала её. Проверьте выгрузку картинок в 1С."
            + "{#else}Картинка не получена."
            + "{/when}")
    String trouble(String code, String fact);

    @Message("Хранилище картинок не отвечает. Попробуйте ещё раз через минуту.")
    String storeUnreachable();

    @Message("Картинки")
    String title();

    @Message("Картинки из этого файла")
    String ofImport();

    @Message("Получено {done} из {total}")
    String counted(int total, int done);

    @Message("Ещё ждут: {count}")
    String waiting(int count);

    @Message("Не получены: {count}")
    String failed(int count);

    @Message("Все картинки получены.")
    String allDone();

    @Message("Что с картинками")
    String details();

    @Message("Попробовать ещё раз")
    String tryAgain();

    @Message("Картинки, которые не пришли, спросим ещё раз.")
    String triedAgain();

    @Message("Адрес")
    String address();

    @Message("Строка файла")
    String row();

    @Message("Что с ней")
    String state();

    @Message("Что исправить")
    String mend();

    @Message("Получена")
    String stateDone();

    @Message("Ждёт")
    String stateWaiting();

    @Message("Спросим ещё раз {when}")
    String stateAgain(String when);

    @Message("Не получена")
    String stateFailed();

    @Message("Все")
    String showAll();

    @Message("С замечаниями")
    String showTroubled();

    @Message("Ход загрузки картинок")
    String progress();

    @Message("Здесь пусто.")
    String nothing();
}
