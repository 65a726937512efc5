package dev.prilavok.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the first page of head office, English in messages/overview_en.properties. */
@MessageBundle(value = "overview", locale = "ru")
public interface OverviewMessages {
    @Message("Обзор")
    String overview();

    @Message("Заказов сегодня")
    String ordersToday();

    @Message("вчера к этому часу: {count}")
    String yesterdayByNow(int count);

    @Message("во всех магазинах, сейчас")
    String inAllShops();

    @Message("Заканчиваются")
    String runningOut();

    @Message("артикулов, свободно {count} или меньше")
    String freeAtMost(int count);

    @Message("Последний импорт")
    String lastImport();

    @Message("ещё не было")
    String noImport();

    @Message("строк, с ошибками {refused} · {when}")
    String importRows(int refused, String when);

    @Message("идёт, {percent} %")
    String importRuns(int percent);

    @Message("не удался")
    String importFailed();

    @Message("Где ждут")
    String whereWaiting();

    @Message("Все заказы подтверждены или отменены.")
    String nobodyWaits();
}
