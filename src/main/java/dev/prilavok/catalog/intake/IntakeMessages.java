package dev.prilavok.catalog.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of imports, Russian here, English in messages/intake_en.properties. */
@MessageBundle(value = "intake", locale = "ru")
public interface IntakeMessages {
    @Message("Загрузки товаров")
    String imports();

    @Message("Загрузить каталог")
    String sendFeed();

    @Message(
            "YML, CommerceML из 1С, файлы для Google и Meta, таблицы CSV и XLSX, в том числе в архиве zip или gz. Повторная загрузка ничего не удваивает.")
    String sendFeedHint();

    @Message("Файл")
    String feedFile();

    @Message("Язык текстов")
    String feedLang();

    @Message("Русский")
    String russian();

    @Message("Английский")
    String english();

    @Message("Загрузить")
    String startImport();

    @Message("Или каталог для знакомства:")
    String demoFeed();

    @Message("Выберите файл.")
    String chooseFile();

    @Message("Загрузка началась. Страницу можно закрыть.")
    String importStarted();

    @Message("Загрузок ещё не было.")
    String noImports();

    @Message("Первая появится здесь.")
    String noImportsHint();

    @Message("Файл")
    String file();

    @Message("Начата")
    String began();

    @Message("Кто загрузил")
    String startedBy();

    @Message("Состояние")
    String stateColumn();

    @Message("Добавлено")
    String added();

    @Message("Изменено")
    String changed();

    @Message("Без изменений")
    String same();

    @Message("Не принято")
    String refused();

    @Message("Сколько сделано")
    String progress();

    @Message("Страницу можно закрыть, загрузка продолжится.")
    String mayLeave();

    @Message("Обновить")
    String refresh();

    @Message("Скачать непринятые строки")
    String refusedCsv();

    @Message("Таких строк нет.")
    String noRows();

    @Message("Отчёт по строкам")
    String report();

    @Message("Товар")
    String nameColumn();

    @Message("Товар №")
    String rowColumn();

    @Message("Строка файла")
    String lineColumn();

    @Message("Итог")
    String outcomeColumn();

    @Message("Что поправить")
    String mendColumn();

    @Message("Фотографии: {done} из {total}")
    String picturesCounted(int done, int total);

    @Message("Строк прочитано: {rows}")
    String rowsCounted(int rows);

    @Message("{#when state}"
            + "{#is COLUMNS}ждёт столбцов"
            + "{#is WAITING}ждёт очереди"
            + "{#is READING}читаем файл"
            + "{#is PICTURES}готовим фотографии"
            + "{#is DONE}готово"
            + "{#is CHECKED}проверено"
            + "{#is FAILED}не удалось"
            + "{#is UNDOING}возвращаем"
            + "{#is UNDONE}возвращено"
            + "{/when}")
    String importState(ImportReport.State state);

    @Message("{#when outcome}"
            + "{#is ADDED}добавлен"
            + "{#is CHANGED}изменён"
            + "{#is SAME}без изменений"
            + "{#is REFUSED}не принят"
            + "{#is WITHDRAWN}снят"
            + "{/when}")
    String rowOutcome(ImportedRow.Outcome outcome);

    @Message("{#when filter}"
            + "{#is ALL}Все"
            + "{#is ADDED}Добавлены"
            + "{#is CHANGED}Изменены"
            + "{#is SAME}Без изменений"
            + "{#is REFUSED}Не приняты"
            + "{#is WITHDRAWN}Сняты"
            + "{#is NOTED}С замечаниями"
            + "{#is LEFT}Не возвращены"
            + "{/when}")
    String reportFilter(ReportFilter filter);

    @Message("Проверить")
    String tryImport();

    @Message("«Проверить» покажет отчёт по каждой строке и ничего не изменит.")
    String tryHint();

    @Message("Проверка началась. В каталоге ничего не изменится.")
    String trialStarted();

    @Message("проверка")
    String trial();

    @Message("Это проверка: в каталоге ничего не изменилось.")
    String trialHint();

    @Message("Загрузить этот файл")
    String carryOut();

    @Message("Файла больше нет. Чтобы загрузить товары, отправьте его ещё раз.")
    String fileGone();

    @Message("Вернуть как было")
    String undo();

    @Message(
            "Добавленное будет снято с продажи, изменённое вернётся к прежнему. Что меняли после загрузки, останется. Остатки вернутся, кроме того, что уже в резерве у покупателей.")
    String undoHint();

    @Message("Возвращаем как было.")
    String undoStarted();

    @Message("Вернул как было")
    String undoneBy();

    @Message("Исправьте строки в этом файле и загрузите его: столбцы мы узнаем сами.")
    String mendHint();

    @Message("Загрузить исправленное")
    String sendMended();

    @Message("Снято")
    String withdrawn();

    @Message("Возврат")
    String backColumn();

    @Message("Карты столбцов")
    String maps();

    @Message("Сопоставить столбцы")
    String matchNow();

    @Message("{#when back}"
            + "{#is WENT_BACK}вернулся к прежнему"
            + "{#is WITHDRAWN}снят с продажи"
            + "{#is CHANGED_SINCE}меняли после загрузки, оставлен"
            + "{#is STOCK_HELD}возвращён, но часть остатка в резерве"
            + "{/when}")
    String rowBack(ImportedRow.Back back);
}
