package dev.prilavok.tenancy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.DayOfWeek;

/** Texts about the hours of a week, English in messages/week_en.properties. */
@MessageBundle(value = "week", locale = "ru")
public interface WeekMessages {
    @Message("ежедневно")
    String daily();

    @Message("Часы работы")
    String title();

    @Message("По времени магазина. Магазин сам скажет покупателю «сегодня до 20:00».")
    String hint();

    @Message("По дням")
    String byDays();

    @Message("Своими словами")
    String inWords();

    @Message("{#when day}"
            + "{#is MONDAY}Понедельник"
            + "{#is TUESDAY}Вторник"
            + "{#is WEDNESDAY}Среда"
            + "{#is THURSDAY}Четверг"
            + "{#is FRIDAY}Пятница"
            + "{#is SATURDAY}Суббота"
            + "{#is SUNDAY}Воскресенье"
            + "{/when}")
    String day(DayOfWeek day);

    @Message("Открываетесь")
    String from();

    @Message("Закрываетесь")
    String until();

    @Message("выходной")
    String closed();

    @Message("Будни как понедельник")
    String likeMonday();

    @Message("Словами")
    String words();

    @Message("Перерывы и работу за полночь пишут так: «пн–пт 10:00–13:00 14:00–20:00» или любыми словами.")
    String wordsHint();

    @Message(
            "{days}: поставьте оба часа, «закрываетесь» позже, чем «открываетесь», или отметьте выходной. Работу за полночь запишите своими словами.")
    String torn(String days);
}
