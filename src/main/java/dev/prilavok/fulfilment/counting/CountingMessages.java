package dev.prilavok.fulfilment.counting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the stock's papers, Russian here, English in messages/counting_en.properties. */
@MessageBundle(value = "counting", locale = "ru")
public interface CountingMessages {
    @Message("Документы склада")
    String title();

    @Message("{#switch code}{#case 'receipt'}Приход{#case 'count'}Инвентаризация{#else}Списание{/switch}")
    String kind(String code);

    @Message(
            "{#switch code}{#case 'receipt'}Акт прихода{#case 'count'}Акт инвентаризации{#else}Акт списания{/switch} № {number}")
    String act(String code, int number);

    @Message("Документ")
    String document();

    @Message("Основание")
    String reason();

    @Message("Строки")
    String lines();

    @Message(
            "{#switch code}{#case 'receipt'}В каждой строке: артикул, сколько ждали, сколько пришло, цена закупки за штуку (можно без неё).{#case 'count'}В каждой строке: артикул и сколько лежит на полке.{#else}В каждой строке: артикул и сколько списать.{/switch} Можно вставить столбцы из таблицы.")
    String linesHint(String code);

    @Message("Провести")
    String post();

    @Message("Проведено.")
    String posted();

    @Message("Укажите документ, до 80 знаков.")
    String noDocument();

    @Message("Напишите основание, до 300 знаков.")
    String noReason();

    @Message("Нужна хотя бы одна строка.")
    String noLines();

    @Message("Не прочитаны строки: {numbers}.")
    String wrongLines(String numbers);

    @Message("Таких артикулов нет в каталоге: {skus}.")
    String unknown(String skus);

    @Message("Артикул")
    String sku();

    @Message("Вещь")
    String thing();

    @Message("Ждали")
    String expected();

    @Message("Было")
    String was();

    @Message("Стало")
    String counted();

    @Message("Пришло")
    String came();

    @Message("Списано")
    String writtenOff();

    @Message("Разница")
    String difference();

    @Message("Цена")
    String cost();

    @Message("Акт, PDF")
    String actPdf();

    @Message("Последние документы")
    String latest();

    @Message("Строк: {count}")
    String count(int count);

    @Message("Лист пересчёта, PDF")
    String sheetPdf();

    @Message("Лист пересчёта")
    String sheet();

    @Message("Полки, адрес которых начинается с")
    String shelvesFrom();

    @Message("Полка")
    String shelf();

    @Message("Насчитали")
    String blank();

    @Message("Дата")
    String date();

    @Message("Составил")
    String madeBy();

    @Message("Члены комиссии, подписи")
    String signed();

    @Message("Расхождений нет.")
    String noDifference();

    @Message("Расхождений: {count}.")
    String differences(int count);
}
