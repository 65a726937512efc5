package dev.prilavok.franchise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page for a shop's own photographs, English in messages/myphoto_en.properties. */
@MessageBundle(value = "myphoto", locale = "ru")
public interface PhotoMessages {
    @Message("Своё фото")
    String title();

    @Message("Добавить своё фото")
    String add();

    @Message("Файл")
    String file();

    @Message(
            "JPEG, PNG, WebP, GIF или BMP до 25 МБ. Новое фото сразу становится первым в вашем магазине. Место и время съёмки не сохраняются.")
    String hint();

    @Message("Загрузить")
    String send();

    @Message("Ваши фото")
    String yours();

    @Message("Своих фото пока нет.")
    String none();

    @Message("Убранные фото")
    String gone();

    @Message("Убрать")
    String remove();

    @Message("Вернуть")
    String putBack();

    @Message("Своё фото {number}")
    String number(int number);

    @Message("Для этого раздела головная компания не разрешила свои фото.")
    String mayNot();

    @Message("Своих фото уже {most}, больше к одному товару не добавить. Уберите одно.")
    String full(int most);

    @Message("Выберите файл с фото.")
    String chooseFile();

    @Message("Фото загружено и стоит первым в вашем магазине.")
    String leads();

    @Message("Фото убрано. Его можно вернуть внизу страницы.")
    String removed();

    @Message("Фото вернулось.")
    String cameBack();

    @Message("Какое фото первое")
    String choose();
}
