package dev.prilavok.catalog.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the exchange tells 1C and the people who set it up, English in messages/exchange_en.properties. */
@MessageBundle(value = "exchange", locale = "ru")
public interface ExchangeMessages {
    @Message("Загрузка ждёт, пока вы скажете, что в столбцах.")
    String columnsWait();

    @Message(
            "Сначала войдите: для товаров нужен сотрудник с ролью управляющего каталогом, для заказов – с ролью склада.")
    String exchangeSignIn();

    @Message("Здесь обмениваются товарами и заказами. Другого вида обмена мы не знаем.")
    String exchangeKind();

    @Message("Документов: {documents}, не учтено: {refused}.")
    String exchangeFollowed(int documents, int refused);

    @Message("Такой команды обмена мы не знаем.")
    String exchangeMode();

    @Message("Не назван файл или имя не годится.")
    String exchangeNoName();

    @Message("Файл {name} не приходил. Отправьте его ещё раз.")
    String exchangeNoFile(String name);

    @Message("За один обмен принимаем до 300 МБ. Разделите выгрузку.")
    String exchangeTooMuch();

    @Message("Строк: {rows}, не принято: {refused}.")
    String exchangeTaken(int rows, int refused);

    @Message("1С выгружает товары сама. Адрес для обмена с сайтом, логин и пароль сотрудника:")
    String exchangeHint();
}
