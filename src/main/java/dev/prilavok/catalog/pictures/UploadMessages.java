package dev.prilavok.catalog.pictures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page where pictures are arranged, Russian here, English in messages/uploads_en.properties. */
@MessageBundle(value = "uploads", locale = "ru")
public interface UploadMessages {
    @Message("Картинки: {name}")
    String title(String name);

    @Message("Добавить картинки")
    String add();

    @Message("Файлы")
    String files();

    @Message(
            "JPEG, PNG, WebP, GIF или BMP, до 25 МБ каждый, до 20 за раз. Место и время съёмки из файлов не сохраняются.")
    String filesHint();

    @Message("Цвет на картинке")
    String colour();

    @Message("без цвета")
    String noColour();

    @Message("Загрузить")
    String send();

    @Message("Или адрес картинки")
    String address();

    @Message("Взять по адресу")
    String fetch();

    @Message("По порядку")
    String inOrder();

    @Message("Первая картинка видна в каталоге. Порядок меняют кнопки; мышью картинку можно перетащить.")
    String orderHint();

    @Message("Картинок пока нет.")
    String none();

    @Message("Картинка {number}")
    String number(int number);

    @Message("Раньше: картинка {number}")
    String up(int number);

    @Message("Позже: картинка {number}")
    String down(int number);

    @Message("Что на картинке, по-русски")
    String altRu();

    @Message("Что на картинке, по-английски")
    String altEn();

    @Message("Для тех, кто картинку не видит. Пусто: название товара и цвет.")
    String altHint();

    @Message("Цвет и подпись")
    String describe();

    @Message("Сохранить")
    String save();

    @Message("Убрать")
    String remove();

    @Message("Убраны")
    String gone();

    @Message("Вернуть")
    String putBack();

    @Message("Выберите хотя бы один файл.")
    String chooseFiles();

    @Message("За один раз можно загрузить до {most} файлов.")
    String tooMany(int most);

    @Message("{file}: {reason}")
    String ofFile(String file, String reason);

    @Message("Загружено картинок: {count}")
    String added(int count);

    @Message("Порядок изменён.")
    String ordered();

    @Message("Сохранено.")
    String described();

    @Message("Картинка убрана. Её можно вернуть внизу страницы.")
    String removed();

    @Message("Картинка вернулась.")
    String cameBack();

    @Message("Поставщик больше не называет это фото")
    String dropped();
}
