package dev.prilavok.storefront;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about when people of a shop are there, English in messages/hours_en.properties. */
@MessageBundle(value = "hours", locale = "ru")
public interface HoursMessages {
    @Message("сегодня до {time}")
    String todayUntil(String time);

    @Message("сегодня с {time}")
    String todayFrom(String time);

    @Message("завтра с {time}")
    String tomorrowFrom(String time);

    @Message("{day} с {time}")
    String dayFrom(String day, String time);
}
