package dev.prilavok.catalog.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What may be wrong with a whole file of goods, English in messages/importfile_en.properties. */
@MessageBundle(value = "importfile", locale = "ru")
public interface FileMessages {
    @Message("Файл пустой. Выгрузите его ещё раз.")
    String fileEmpty();

    @Message("В архиве нет файла с товарами. Положите в него один файл XML, YML, CSV или TXT и загрузите снова.")
    String fileArchive();

    @Message(
            "Файл не разобрать около строки {line}: это не XML или он оборван. Исправьте это место или выгрузите файл ещё раз.")
    String fileNotXml(String line);

    @Message("Это не YML: файл должен начинаться с элемента yml_catalog.")
    String fileNotYml();

    @Message("В файле нет списка товаров: не найден элемент offers.")
    String fileNoOffers();

    @Message(
            "В файле есть объявление DOCTYPE со своими правилами или сущностями. Такие файлы не принимаем: уберите строку DOCTYPE.")
    String fileDoctype();

    @Message("Кодировку {name} мы не читаем. Сохраните файл в UTF-8 или windows-1251.")
    String fileUnknownEncoding(String name);

    @Message(
            "Файл называет кодировку {name}, но около строки {line} в нём другие байты. Сохраните его в UTF-8 и проверьте первую строку.")
    String fileWrongEncoding(String name, String line);

    @Message(
            "Около строки {line} слишком длинный текст, атрибут или список. Один текст может занимать до 256 тысяч знаков.")
    String fileTooLong(String line);

    @Message(
            "Около строки {line} элементы вложены друг в друга слишком глубоко. Так не бывает в YML: проверьте выгрузку.")
    String fileTooDeep(String line);

    @Message("Файл не открылся. Загрузите его ещё раз.")
    String fileLost();

    @Message("Архив не открывается: он повреждён, недокачан или закрыт паролем. Соберите его заново.")
    String fileArchiveBroken();

    @Message(
            "Архив разворачивается в файл, который в сотни раз больше его самого. Так не бывает с товарами, поэтому мы его не открываем. Загрузите сам файл.")
    String fileArchiveBomb();

    @Message(
            "Мы не узнали, что это за файл. Подходят YML, CommerceML из 1С, файлы для Google и Meta, таблицы CSV и XLSX.")
    String fileNotAFeed();

    @Message("В файле заказы или другие документы 1С, а не товары. Выгрузите каталог или предложения.")
    String fileNotGoods();

    @Message("В таблице нет строк. Первая строка должна называть столбцы.")
    String fileNoHeader();

    @Message("Мы не знаем, что значат столбцы этой таблицы. Загрузите её ещё раз и сопоставьте столбцы.")
    String fileNoColumns();

    @Message("В файле больше {most} строк. Строки до этой взяты, остальное загрузите отдельным файлом.")
    String fileTooManyRows(String most);

    @Message("Около строки {line} больше 500 столбцов. Проверьте разделитель и уберите лишние столбцы.")
    String fileTooManyCells(String line);

    @Message(
            "Таблицу не разобрать около строки {line}: не закрыта кавычка или файл оборван. Исправьте это место или сохраните таблицу ещё раз.")
    String fileBrokenTable(String line);

    @Message(
            "Загрузка несколько раз обрывалась по нашей вине, и мы её остановили. Строки до этого места взяты. Покажите эту страницу тому, кто следит за сервером.")
    String fileOurFault();
}
