package dev.prilavok.franchise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a price list of head office will change for a franchisee, English in messages/coming_en.properties. */
@MessageBundle(value = "coming", locale = "ru")
public interface ComingMessages {
    @Message("С {day} опт {then} вместо {now}.")
    String wholesale(String day, String then, String now);

    @Message("С {day} опт {then}.")
    String first(String day, String then);

    @Message("С {day} ваша цена {own} выйдет за границы, покупатель увидит {moved}.")
    String moves(String day, String own, String moved);
}
