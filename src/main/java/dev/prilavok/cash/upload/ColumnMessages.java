package dev.prilavok.cash.upload;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Columns of tables about money in words, Russian here, English in messages/columns_en.properties. */
@MessageBundle(value = "columns", locale = "ru")
public interface ColumnMessages {
    @Message("Файл пуст. Выберите другой.")
    String fileEmpty();

    @Message("Файл больше 20 МБ. Разделите его на части.")
    String fileTooLarge();

    @Message("Не хватает столбцов. Укажите, что в них.")
    String columnsMissing();

    @Message("В файле нет ни одной строки, которую можно прочитать.")
    String noRows();

    @Message("Что в столбцах")
    String title();

    @Message(
            "Мы не узнали часть столбцов файла {file}. Укажите, что в них. В следующий раз такой файл прочитается сам.")
    String question(String file);

    @Message("Столбец")
    String column();

    @Message("Примеры")
    String samples();

    @Message("Что это")
    String meaning();

    @Message("Название для таких файлов")
    String mapName();

    @Message("Прочитать")
    String read();

    @Message("Нужны: {fields}")
    String needs(String fields);

    @Message("""
            {#switch field}\
            {#case DAY}Дата\
            {#case SUM}Сумма со знаком\
            {#case SUM_IN}Пришло\
            {#case SUM_OUT}Ушло\
            {#case DOCUMENT}Номер документа\
            {#case PARTY}Контрагент\
            {#case TAX_NUMBER}ИНН контрагента\
            {#case PARTY_ACCOUNT}Счёт контрагента\
            {#case PURPOSE}Назначение платежа\
            {#case CURRENCY}Валюта\
            {#case TRACKING}Номер отправления\
            {#case REGISTER}Номер реестра\
            {#case PAID}Взято с покупателя\
            {#case FEE}Удержано\
            {#case TRANSFERRED}Перечислено\
            {#case WEIGHT}Вес, граммы\
            {#case FORWARD}Доставка до покупателя\
            {#case BACK}Обратная доставка\
            {#case COD_FEE}Комиссия за наложенный платёж\
            {#case TOTAL}Итого\
            {#case SKIP}Не нужно\
            {/switch}""")
    String field(UploadField field);
}
